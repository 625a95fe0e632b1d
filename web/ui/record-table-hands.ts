import type { Selection } from 'react-aria-components/Table'
import { announceMove, placeAt, placeFor, type Step } from './record-table-move.ts'
import type { MovePlace, RecordTableProps, TableRow } from './record-table-types.ts'

/** What can be done to the rows of a table, whichever way it is asked for: key, menu, drag or checkbox. */
export function tableHands<Row extends TableRow>(props: RecordTableProps<Row>) {
  const { rows, selected, onSelect, onMove, nameOf } = props

  /** A row that is selected takes the other selected ones along, as in a drag. */
  const group = (id: string): string[] =>
    selected?.has(id) ? rows.filter((row) => selected.has(row.id)).map((row) => row.id) : [id]
  const move = (ids: readonly string[], place: MovePlace | null) => {
    const first = rows.find((row) => row.id === ids[0])
    if (!place || !first) return
    onMove?.(ids, place)
    announceMove(rows, ids, place, nameOf(first))
  }
  return {
    group,
    step: (id: string, to: Step) => move(group(id), placeFor(rows, group(id), to)),
    moveTo: (id: string, position: number) => move(group(id), placeAt(rows, group(id), position)),
    toggle: (id: string) => {
      const next = new Set(selected)
      if (!next.delete(id)) next.add(id)
      onSelect?.(next)
    },
    toggleAll: () => onSelect?.(selected?.size === rows.length ? new Set() : allOf(rows)),
    // "All" is kept as the ids that are loaded: react-aria would work it out again for every row (10 s at 2,000 rows).
    select: (chosen: Selection) =>
      onSelect?.(chosen === 'all' ? allOf(rows) : new Set([...chosen].map(String))),
    nameFor: (id: string): string => {
      const row = rows.find((each) => each.id === id)
      return row ? nameOf(row) : ''
    },
  }
}

const allOf = (rows: readonly TableRow[]): Set<string> => new Set(rows.map((row) => row.id))
