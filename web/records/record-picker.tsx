import { call } from '../data/client.ts'
import type { KindName, Names } from '../data/types.ts'
import { ComboBox, type ComboBoxProps } from '../ui/combo-box.tsx'
import type { Option } from '../ui/select.tsx'

export type RecordPickerProps = Omit<ComboBoxProps, 'load'> & {
  /** The kind to choose from. */
  kind: string
}

/** As many as can be looked through; typing finds the rest. */
const SHOWN = 30

/** One record of a kind, found by typing. */
export function RecordPicker({ kind, ...props }: RecordPickerProps) {
  return <ComboBox {...props} load={(typed, signal) => findOptions(kind, typed, signal)} />
}

type Page = { records: readonly { id: string; ref: string; title: string }[]; names: Names }

/** The records of a kind whose text holds what was typed; nothing typed: by name. */
export async function findOptions(kind: string, typed: string, signal: AbortSignal): Promise<Option[]> {
  // Every kind has a list; which one, only its description says.
  const list = `${kind as KindName}.list` as 'person.list'
  const page: Page = await call(
    list,
    typed === '' ? { sort: 'title', limit: SHOWN } : { text: typed, limit: SHOWN },
    signal,
  )
  return page.records.map((record) => ({ value: record.id, label: record.title, detail: record.ref }))
}
