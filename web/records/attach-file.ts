import { call, ProblemError } from '../data/client.ts'
import { t } from '../text/t.ts'
import { fileSize } from '../ui/file-size.ts'

/** A file's bytes as the API takes them. */
export const base64Of = async (file: File): Promise<string> => {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error(file.name))
    reader.readAsDataURL(file)
  })
  return address.slice(address.indexOf(',') + 1)
}

/**
 * Attaches a file to a record, or to a comment on it. Throws a ProblemError; one that is too large is not even sent.
 * A pasted picture has no name of its own.
 */
export const attachFile = async (
  ref: string,
  file: File,
  more: { largest: number; comment?: string },
): Promise<void> => {
  if (file.size > more.largest)
    throw new ProblemError({
      title: t('attachment.tooLargeTitle'),
      detail: t('attachment.tooLargeDetail', {
        name: file.name,
        size: fileSize(file.size),
        most: fileSize(more.largest),
      }),
      code: 'too-large',
      status: 413,
    })
  await call('attachment.add', {
    ref,
    name: file.name === '' ? t('attachment.pasted') : file.name.slice(-200),
    base64: await base64Of(file),
    ...(more.comment ? { comment: more.comment } : {}),
  })
}
