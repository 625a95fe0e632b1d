import { expect, test } from 'vitest'
import { moved, placeAt, placeFor } from './record-table-move.ts'

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
const after = (ids: string[], place: ReturnType<typeof placeFor>) =>
  place
    ? moved(rows, ids, place)
        .map((row) => row.id)
        .join('')
    : null

test('a step goes over one row that is not moved', () => {
  expect(after(['b'], placeFor(rows, ['b'], 'up'))).toBe('bacde')
  expect(after(['b'], placeFor(rows, ['b'], 'down'))).toBe('acbde')
  expect(after(['b', 'c'], placeFor(rows, ['b', 'c'], 'down'))).toBe('adbce')
})

test('rows that stand apart come together where the first or last of them goes', () => {
  expect(after(['b', 'd'], placeFor(rows, ['b', 'd'], 'up'))).toBe('bdace')
  expect(after(['b', 'd'], placeFor(rows, ['b', 'd'], 'down'))).toBe('acebd')
})

test('who is at the end already stays', () => {
  expect(placeFor(rows, ['a'], 'up')).toBeNull()
  expect(placeFor(rows, ['a'], 'top')).toBeNull()
  expect(placeFor(rows, ['d', 'e'], 'bottom')).toBeNull()
  expect(placeFor(rows, ['zz'], 'up')).toBeNull()
})

test('top and bottom are the ends', () => {
  expect(after(['c'], placeFor(rows, ['c'], 'top'))).toBe('cabde')
  expect(after(['c'], placeFor(rows, ['c'], 'bottom'))).toBe('abdec')
})

test('a place is counted from 1 in the order that comes out, and held within the list', () => {
  expect(after(['a'], placeAt(rows, ['a'], 3))).toBe('bcade')
  expect(after(['e'], placeAt(rows, ['e'], 1))).toBe('eabcd')
  expect(after(['a'], placeAt(rows, ['a'], 99))).toBe('bcdea')
  expect(after(['c'], placeAt(rows, ['c'], -5))).toBe('cabde')
})
