import { expect, test } from 'vitest'
import { show } from './show.ts'
import { lengthOf, table } from './table.ts'

const id = '01a200c3-4479-7000-a8c1-086322dd2035'

test('a list is a table of what tells its rows apart, with names for ids, and says how to go on', () => {
  const records = [1, 2, 3].map((n) => ({
    id,
    ref: `ITEM-${n}`,
    title: `Title ${n}`,
    productId: id,
    state: ['new', 'ready', 'done'][n - 1],
    description: 'long '.repeat(50),
    type: 'story',
  }))
  const names = { [id]: { ref: 'PROD-1', kind: 'product', title: 'Gradebook' } }
  expect(show({ records, next: 'abc', total: 9, names }, 80)).toBe(
    [
      'ref     title    state',
      'ITEM-1  Title 1  new',
      'ITEM-2  Title 2  ready',
      'ITEM-3  Title 3  done',
      '3 of 9',
      'More: --after abc',
    ].join('\n'),
  )
})

test('a record shows its fields, long texts last, and tells a conflict', () => {
  const record = {
    id,
    ref: 'ITEM-1',
    title: 'Title',
    state: 'new',
    estimate: null,
    description: 'One.\nTwo.',
  }
  const conflicts = [{ field: 'state', yours: 'ready', theirs: 'done', by: 'Ada', at: null }]
  const text = show({ record, conflicts, names: {} }, 80)
  expect(text).toContain('ITEM-1  Title\n  state  new\n\ndescription\n  One.\n  Two.')
  expect(text).toMatch(/conflicts|field +yours +theirs/)
  expect(show({ record, conflicts: [], names: {} }, 80)).not.toContain('conflicts')
})

test('a deed says what was done and how it is undone', () => {
  expect(show({ changed: 2, batchId: id }, 80)).toBe(`changed: 2\nUndo: linchpin change undo ${id}`)
})

test('an empty list says so', () => {
  expect(show({ records: [], next: null, total: null, names: {} }, 80)).toBe('No records.')
})

test('a table keeps to the width, cuts the widest and never what is handed back', () => {
  const text = table({ name: ['x'.repeat(90)], id: [id] }, 80, 'id')
  for (const line of text.split('\n')) expect(lengthOf(line)).toBeLessThanOrEqual(80)
  expect(text).toContain('…')
  expect(text).toContain(id)
})

test('wide letters and marks take the places that a reader sees', () => {
  expect(lengthOf('数学')).toBe(4)
  expect(lengthOf('é')).toBe(1)
  expect(table({ a: ['数学', 'x'], b: ['1', '2'] }, 40)).toBe('a     b\n数学  1\nx     2')
})
