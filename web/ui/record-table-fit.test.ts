import { expect, test } from 'vitest'
import { columnsThatFit } from './record-table-fit.ts'
import type { Column } from './record-table-types.ts'

const column = (key: string, width: number, isSpare = false): Column<unknown> => ({
  key,
  label: key,
  width,
  isSpare,
  render: () => key,
})
const columns = [
  column('ref', 90),
  column('title', 200),
  column('voices', 80, true),
  column('people', 80, true),
  column('state', 90),
]
const shownAt = (room: number) => columnsThatFit(columns, columns[1], 50, room)?.map(({ key }) => key)

test('everything is shown where there is room', () => {
  expect(shownAt(590)).toEqual(['ref', 'title', 'voices', 'people', 'state'])
})

test('spare columns give way, the last one first', () => {
  expect(shownAt(589)).toEqual(['ref', 'title', 'voices', 'state'])
  expect(shownAt(500)).toEqual(['ref', 'title', 'state'])
})

test('where not even the others fit there are no columns but labelled lines', () => {
  expect(shownAt(429)).toBeUndefined()
})
