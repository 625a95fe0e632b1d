import { t } from '../text/t.ts'
import css from './attachment-list.module.css'
import { Button } from './button.tsx'
import { fileSize } from './file-size.ts'
import { OutLink } from './link.tsx'

export type ShownFile = {
  id: string
  name: string
  /** In bytes. */
  size: number
  /** Where it is fetched; left out while it lies nowhere yet. */
  href?: string
  /** Where a picture is drawn from; without it the file stands as its name. */
  drawn?: string
  /** What should be known of it: "Called .png, and is text/html". */
  note?: string
  /** Who attached it, and when. */
  from?: string
  onRemove?: () => void
}

/** Files of a record or a comment: pictures small, the rest by name, each to fetch. */
export function AttachmentList({ files, label }: { files: readonly ShownFile[]; label: string }) {
  if (files.length === 0) return null
  return (
    <ul className={css['list']} aria-label={label}>
      {files.map((file) => (
        <li key={file.id} className={css['file']}>
          {file.drawn === undefined ? (
            <span className={css['mark']} aria-hidden="true">
              ▤
            </span>
          ) : (
            <OutLink
              href={file.drawn}
              target="_blank"
              rel="noopener"
              aria-label={t('attachment.look', { name: file.name })}
            >
              <img src={file.drawn} alt="" loading="lazy" className={css['picture']} />
            </OutLink>
          )}
          <div className={css['words']}>
            {file.href === undefined ? (
              <span>{file.name}</span>
            ) : (
              <OutLink href={file.href} download={file.name}>
                {file.name}
              </OutLink>
            )}
            <small className={css['soft']}>
              {[fileSize(file.size), file.from].filter((each) => each !== undefined).join(' · ')}
            </small>
            {file.note === undefined ? null : <small className={css['note']}>{file.note}</small>}
          </div>
          {file.onRemove ? (
            <Button
              kind="bare"
              size="small"
              aria-label={t('attachment.removeOne', { name: file.name })}
              onPress={file.onRemove}
            >
              {t('attachment.remove')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
