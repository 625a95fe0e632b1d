import { useEffect, useState } from 'react'
import { call } from '../../../../web/data/client.ts'
import type { Input, Output } from '../../../../web/data/types.ts'
import { base64Of } from '../../../../web/records/attach-file.ts'

export type ImportKind = Output<'import.kinds'>['kinds'][number]
export type Preview = Output<'import.preview'>
export type ColumnMapping = Preview['mapping'][number]
export type ImportFile = { id: string; name: string; size: number; base64: string }
/** What the person decided otherwise than the preview suggests. */
export type ImportChoices = {
  [K in 'encoding' | 'separator' | 'sheet' | 'mapping' | 'key' | 'keyFromTitle']?:
    | Input<'import.preview'>[K]
    | undefined
}

/** Base64 makes a file a third longer, and 64 MB is the most that is taken. */
export const LARGEST = 45 * 1024 * 1024

/** A file's bytes as the API takes them. */
export const readImportFile = async (file: File): Promise<ImportFile> => {
  const base64 = await base64Of(file)
  return { id: crypto.randomUUID(), name: file.name, size: file.size, base64 }
}

type Answer = { asked: string; preview: Preview | null; problem: unknown }

/**
 * What an import of the file would be, asked anew with every choice. Not kept with other answers: a file is large, and
 * what somebody else changes meanwhile is no reason to send it again.
 */
export const useImportPreview = (
  file: ImportFile,
  kind: string,
  labels: Readonly<Record<string, string>>,
  choices: ImportChoices,
): { preview: Preview | null; problem: unknown; isPending: boolean } => {
  const [answer, setAnswer] = useState<Answer>({ asked: '', preview: null, problem: null })
  const asked = JSON.stringify([file.id, kind, labels, choices])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` holds what is sent, and a new object that says the same asks nothing new.
  useEffect(() => {
    const abort = new AbortController()
    const sent = { name: file.name, base64: file.base64 }
    call('import.preview', { kind, file: sent, labels, ...said(choices) }, abort.signal).then(
      (preview) => setAnswer({ asked, preview, problem: null }),
      (problem: unknown) => {
        if (!abort.signal.aborted) setAnswer({ asked, preview: null, problem })
      },
    )
    return () => abort.abort()
  }, [asked])
  // From the very render in which something was chosen, so that nothing starts with what was chosen before.
  return { preview: answer.preview, problem: answer.problem, isPending: answer.asked !== asked }
}

/** What was decided; what was taken back again is left out. */
const said = (choices: ImportChoices): Partial<Input<'import.preview'>> =>
  Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined))

const POLL = 700

/** How many rows of a running import are done; null while nobody says. */
export const useImportProgress = (id: string | null): number | null => {
  const [done, setDone] = useState<number | null>(null)
  useEffect(() => {
    setDone(null)
    if (id === null) return
    const timer = setInterval(() => {
      // A comfort only: where no answer comes, the bar stays without a number.
      call('import.progress', { id }).then(
        (answer) => setDone((before) => answer.done ?? before),
        () => {},
      )
    }, POLL)
    return () => clearInterval(timer)
  }, [id])
  return done
}
