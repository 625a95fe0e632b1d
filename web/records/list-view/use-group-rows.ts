import { useCallback, useMemo, useState } from 'react'
import type { AnyRecord } from '../kind-dialogs.tsx'

/** The rows of all groups that are unfolded, each once, so that what is selected among them can be acted on. */
export const useGroupRows = <Row extends { id: string }>() => {
  const [byGroup, setByGroup] = useState<ReadonlyMap<string, readonly AnyRecord[]>>(new Map())
  const onRows = useCallback(
    (label: string, rows: readonly AnyRecord[]) => setByGroup((before) => new Map(before).set(label, rows)),
    [],
  )
  const rows = useMemo(() => {
    const found = new Map([...byGroup.values()].flat().map((row) => [row.id, row]))
    return [...found.values()] as unknown as Row[]
  }, [byGroup])
  return [rows, onRows] as const
}
