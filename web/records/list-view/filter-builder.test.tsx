import { expect, test } from 'vitest'
import { wholePart } from './filter-builder.tsx'
import { queryOf, readParts, writeColumns } from './view-state.ts'

test('only conditions that say enough are asked, and groups that hold nothing are left out', () => {
  const whole = { field: 'state', op: 'any-of' as const, value: ['new'] }
  const half = { field: 'title', op: 'contains' as const }
  expect(wholePart({ all: [whole, half, { any: [half] }] })).toEqual({ all: [whole] })
  expect(wholePart({ any: [{ all: [{ field: 'estimate', op: 'empty' }] }] })).toEqual({
    any: [{ all: [{ field: 'estimate', op: 'empty' }] }],
  })
  expect(wholePart({ all: [half] })).toBeNull()
})

test('what a list shows is read from its address as it was written', () => {
  const columns = [{ key: 'title' }, { key: 'custom.cost', width: 90 }]
  expect(writeColumns(columns)).toBe('title,custom.cost:90')
  expect(readParts({ columns: writeColumns(columns), saved: 'VIEW-3', density: 'thick' })).toEqual({
    saved: 'VIEW-3',
    columns,
  })
  expect(readParts({ filter: { all: [] } })).toEqual({ filter: '{"all":[]}' })
  expect(
    queryOf({ state: 'new', limit: 50, count: true, product: 'PROD-1', sort: 'rank', text: '' }),
  ).toEqual({
    state: 'new',
  })
})
