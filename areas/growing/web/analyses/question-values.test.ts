import { expect, test } from 'vitest'
import type { Data, DataColumn } from './answer-words.ts'
import { type Asking, canAsk, completed, othersFor } from './question-values.ts'

const column = (name: string, type: DataColumn['type'], words: readonly string[] = []): DataColumn => ({
  ...{
    name,
    type,
    days: null,
    decimal: null,
    filled: 4,
    empty: 0,
    unread: 0,
    faults: [],
    from: null,
    to: null,
  },
  values: words.map((value) => ({ value, count: 2 })),
})
const data = (...columns: DataColumn[]): Data => ({
  ...{ id: '', name: 'data.csv', leftRows: [], rows: 4, left: 0, empty: 0, at: '' },
  columns,
})
const visits = data(
  column('Name', 'words'),
  column('Waited', 'number'),
  column('Time', 'category', ['evening', 'noon', 'morning']),
  column('Came back', 'flag', ['no', 'yes']),
)
const asking = (more: Partial<Asking>): Asking => ({
  ...{ method: 'describe', column: '', by: '', counted: '', first: '', second: '' },
  ...more,
})

test('a question is filled in with the first that fits, and keeps what was chosen where it still does', () => {
  expect(completed(visits, asking({ method: 'means' }))).toEqual(
    asking({ method: 'means', column: 'Waited', by: 'Time', first: 'evening', second: 'noon' }),
  )
  const chosen = asking({ method: 'means', column: 'Waited', by: 'Time', first: 'noon', second: 'morning' })
  expect(completed(visits, chosen)).toEqual(chosen)
  // Groups of another column are others; and nothing is left over from another sort of question.
  expect(completed(visits, { ...chosen, by: 'Came back' })).toMatchObject({ first: 'no', second: 'yes' })
  expect(completed(visits, { ...chosen, method: 'describe' })).toEqual(asking({ column: 'Waited' }))
})

test('a group is never compared with itself, and of yes and no it is yes that is counted', () => {
  const same = asking({ method: 'means', column: 'Waited', by: 'Time', first: 'noon', second: 'noon' })
  expect(completed(visits, same)).toMatchObject({ first: 'noon', second: 'evening' })
  expect(completed(visits, asking({ method: 'share', column: 'Came back' }))).toMatchObject({
    counted: 'yes',
  })
})

test('what the columns cannot answer is not offered', () => {
  expect(
    ['describe', 'share', 'means', 'shares', 'related', 'change'].map((each) =>
      canAsk(visits, each as Asking['method']),
    ),
  ).toEqual([true, true, true, true, false, false])
  const one = data(column('Waited', 'number'), column('Time', 'category', ['evening']))
  expect(canAsk(one, 'means')).toBe(false)
  expect(othersFor(visits, 'shares', 'Time').map(({ name }) => name)).toEqual(['Came back'])
})
