import { t } from '../text/t.ts'
import { announce } from './announce.ts'
import type { MovePlace, TableRow } from './record-table-types.ts'

export type Step = 'up' | 'down' | 'top' | 'bottom'

/**
 * Where rows go that are moved by a step, or null when they are there already.
 * Moved rows travel as a block, as a drag would take them.
 */
export function placeFor(rows: readonly TableRow[], ids: readonly string[], step: Step): MovePlace | null {
  const moved = new Set(ids)
  const places = rows.flatMap((row, at) => (moved.has(row.id) ? [at] : []))
  const first = places[0]
  const last = places.at(-1)
  if (first === undefined || last === undefined) return null
  const others = rows.filter((row) => !moved.has(row.id))
  const above = rows.slice(0, first).findLast((row) => !moved.has(row.id))
  const below = rows.slice(last + 1).find((row) => !moved.has(row.id))
  if (step === 'up') return above ? { before: above.id } : null
  if (step === 'down') return below ? { after: below.id } : null
  const end = step === 'top' ? others[0] : others.at(-1)
  if (!end || !(step === 'top' ? above : below)) return null
  return step === 'top' ? { before: end.id } : { after: end.id }
}

/** Where rows go that shall stand at a place counted from 1. */
export function placeAt(
  rows: readonly TableRow[],
  ids: readonly string[],
  position: number,
): MovePlace | null {
  const others = rows.filter((row) => !ids.includes(row.id))
  const at = Math.min(Math.max(1, Math.round(position)), others.length + 1)
  const next = others[at - 1]
  if (next) return { before: next.id }
  const end = others.at(-1)
  return end ? { after: end.id } : null
}

/** The rows as they stand after a move: what a page shows at once. */
export function moved<Row extends TableRow>(
  rows: readonly Row[],
  ids: readonly string[],
  place: MovePlace,
): Row[] {
  const going = rows.filter((row) => ids.includes(row.id))
  const rest = rows.filter((row) => !ids.includes(row.id))
  const at = rest.findIndex((row) => row.id === ('before' in place ? place.before : place.after))
  if (at < 0) return [...rows]
  rest.splice('before' in place ? at : at + 1, 0, ...going)
  return rest
}

/** Says aloud where the rows are now. */
export function announceMove(
  rows: readonly TableRow[],
  ids: readonly string[],
  place: MovePlace,
  name: string,
): void {
  const after = moved(rows, ids, place)
  const position = after.findIndex((row) => ids.includes(row.id)) + 1
  announce(t('table.moved', { name, count: ids.length, position, total: rows.length }))
}
