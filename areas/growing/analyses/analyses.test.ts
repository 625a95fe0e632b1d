import { expect, test } from 'vitest'
import { accountOf, countBehind, ownPlaceOf, sessionIn, startWithSessions } from '../../../tools/test/own.ts'
import { MOST_BYTES, MOST_ROWS } from './contract.ts'

const app = await startWithSessions()
const ana = await app.client('product-owner')
const { own, workspaceId } = await ownPlaceOf(app, ana)

type Interval = { low: number; high: number }
type Column = {
  name: string
  type: string
  decimal: string | null
  days: string | null
  empty: number
  unread: number
  faults: { line: number; text: string }[]
  values: { value: string; count: number }[]
  from: string | null
  to: string | null
}
type Data = {
  name: string
  columns: Column[]
  rows: number
  left: number
  empty: number
  leftRows: { line: number }[]
}
type Answer = {
  data: Data
  question: object | null
  result: Record<string, unknown> & { interval: Interval; difference: number; isClear: boolean; n: number }
  none: string | null
  rests: object
  looks: number
  logged: { ref: string; isBinned: boolean } | null
  detail: string
}
const make = async (input: object = {}) => {
  const { status, body } = await own.call<{ record: { id: string; ref: string } }>('POST', '/analyses', {
    title: 'Who comes to tutoring',
    ...input,
  })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.record
}
const give = (ref: string, file: object, more: object = {}) =>
  own.call<{ data: Data; detail: string }>('POST', `/analyses/${ref}/data`, { file, ...more })
const ask = (ref: string, question: object) =>
  own.call<Answer>('POST', `/analyses/${ref}/questions`, question)
const read = async (ref: string) => (await own.call<Answer>('GET', `/analyses/${ref}/answer`)).body
/** A new analysis of these lines, and what it answers to a question. */
const answered = async (lines: readonly string[], question: object) => {
  const { ref } = await make()
  expect((await give(ref, { name: 'data.csv', text: lines.join('\n') })).status).toBe(200)
  const asked = await ask(ref, question)
  expect(asked.status, JSON.stringify(asked.body)).toBe(200)
  return read(ref)
}

const FILE = [
  'Name;Week;Day;Group;Came;Score',
  'Ada;1;21.09.2026;evening;yes;12,5',
  'Ben;2;28.09.2026;morning;no;9,0',
  'Cai;3;05.10.2026;evening;yes;n/a',
  'Dee;4;12.10.2026;morning;no;11,25',
  'Eli;5;19.10.2026;evening;;14,5',
  'short;6',
  ';;;;;',
  'Fay;7;soon;morning;yes;',
]

test('columns are recognised as the file writes them, and what cannot be read is told by its line', async () => {
  const { ref } = await make()
  const base64 = Buffer.from(`\ufeff${FILE.join('\r\n')}\r\n`, 'utf16le').toString('base64')
  const { body, status } = await give(ref, { name: 'visits.csv', base64 })
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body.data).toMatchObject({ name: 'visits.csv', rows: 6, left: 1, empty: 1, leftRows: [{ line: 7 }] })
  const column = (name: string) => body.data.columns.find((each) => each.name === name)
  expect(body.data.columns.map(({ name, type }) => [name, type])).toEqual([
    ['Name', 'words'],
    ['Week', 'number'],
    ['Day', 'day'],
    ['Group', 'category'],
    ['Came', 'flag'],
    ['Score', 'number'],
  ])
  expect(column('Score')).toMatchObject({
    decimal: 'comma',
    empty: 1,
    unread: 1,
    faults: [{ line: 4, text: 'n/a' }],
    from: '9',
    to: '14.5',
  })
  expect(column('Day')).toMatchObject({
    from: '2026-09-21',
    to: '2026-10-19',
    unread: 1,
    faults: [{ line: 9, text: 'soon' }],
  })
  expect(column('Came')?.values).toEqual([
    { value: 'yes', count: 3 },
    { value: 'no', count: 2 },
  ])
  // Names are not kept: not in the answer, not in the table.
  expect(JSON.stringify(body)).not.toContain('Ada')
  const kept = "select 1 from analysis_data where name = 'visits.csv' and workspace_id = $1"
  expect(await countBehind(app, kept, [workspaceId])).toBe(1)
  expect(await countBehind(app, `${kept} and cells::text like '%Ada%'`, [workspaceId])).toBe(0)
  expect(await countBehind(app, `${kept} and cells::text like '%evening%'`, [workspaceId])).toBe(1)
})

test('what tells people apart is not kept, whatever its column is called', async () => {
  const { ref } = await make()
  const { body } = await give(ref, {
    name: 'people.csv',
    text: 'Adviser,Account,Student ID,Hours,Salary\nmei@example.org,4711001,1,2,52100\nmei@example.org,4711002,2,2,52000\nbo@example.org,4711003,1,4,61100\nbo@example.org,4711004,2,5,61000\n',
  })
  expect(body.data.columns.map(({ name, type }) => [name, type])).toEqual([
    ['Adviser', 'words'],
    ['Account', 'words'],
    ['Student ID', 'words'],
    ['Hours', 'number'],
    ['Salary', 'number'],
  ])
  const kept = "select 1 from analysis_data where name = 'people.csv' and workspace_id = $1"
  expect(await countBehind(app, kept, [workspaceId])).toBe(1)
  for (const told of ['mei@example.org', '4711001'])
    expect(await countBehind(app, `${kept} and (cells, columns)::text like '%${told}%'`, [workspaceId])).toBe(
      0,
    )
})

test('umlauts of an older encoding are read, and a later file takes the place of an earlier one', async () => {
  const { ref } = await make()
  const base64 = Buffer.from('Büro,Zahl\nSüd,1\nSüd,2\nNord,3\nNord,4\n', 'latin1').toString('base64')
  expect((await give(ref, { name: 'first.csv', base64 })).body.data.columns[0]).toMatchObject({
    name: 'Büro',
    type: 'category',
    values: [
      { value: 'Süd', count: 2 },
      { value: 'Nord', count: 2 },
    ],
  })
  await ask(ref, { method: 'describe', column: 'Zahl' })
  await give(ref, { name: 'second.csv', text: 'a,b\n1,2\n3,4\n' })
  const { data, none, result } = await read(ref)
  expect([data.name, none, result]).toEqual(['second.csv', 'gone', null])
})

test('what is too large, has no rows or no answer is refused in words, and nothing is kept', async () => {
  const { ref } = await make()
  const many = `n\n${'1\n'.repeat(MOST_ROWS + 1)}`
  const rows = await give(ref, { name: 'many.csv', text: many })
  expect([rows.status, rows.body.detail]).toEqual([413, expect.stringContaining('at most 20000 fit')])
  const large = await give(ref, { name: 'large.csv', text: `n\n${'1'.repeat(MOST_BYTES)}\n` })
  expect([large.status, large.body.detail]).toEqual([413, expect.stringContaining('larger than 5 MB')])
  const none = await give(ref, { name: 'none.csv', text: 'a,b\n' })
  expect([none.status, none.body.detail]).toEqual([400, expect.stringContaining('no row that can be read')])
  expect((await read(ref)).data).toBeNull()
  await give(ref, { name: 'data.csv', text: FILE.join('\n') })
  for (const [question, says] of [
    [{ method: 'describe', column: 'Group' }, 'holds category'],
    [{ method: 'describe', column: 'Colour' }, 'no column Colour'],
    [
      { method: 'means', column: 'Week', by: 'Group', first: 'evening', second: 'evening' },
      'two different groups',
    ],
    [{ method: 'means', column: 'Week', by: 'Group', first: 'evening', second: 'noon' }, 'no “noon”'],
    [{ method: 'share', column: 'Came', counted: 'perhaps' }, 'no “perhaps”'],
    [{ method: 'related', column: 'Week', by: 'Week' }, 'two different columns'],
  ] as const) {
    const refused = await ask(ref, question)
    expect([refused.status, refused.body.detail]).toEqual([400, expect.stringContaining(says)])
  }
})

// The data are published; what is expected is what R prints of them.
const SLEEP = '0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0 2 1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4'.split(' ')
const ANSCOMBE = '10 8.04,8 6.95,13 7.58,9 8.81,11 8.33,14 9.96,6 7.24,4 4.26,12 10.84,7 4.82,5 5.68'
const CARS =
  '4 2,4 10,7 4,7 22,8 16,9 10,10 18,10 26,10 34,11 17,11 28,12 14,12 20,12 24,12 28,13 26,13 34,13 34,13 46,14 26,14 36,14 60,14 80,15 20,15 26,15 54,16 32,16 40,17 32,17 40,17 50,18 42,18 56,18 76,18 84,19 36,19 46,19 68,20 32,20 48,20 52,20 56,20 64,22 66,23 54,24 70,24 92,24 93,24 120,25 85'
const rowsIn = (text: string) => text.split(',').map((row) => row.replace(' ', ','))

test('a column is described, and two groups whose interval holds zero are not told apart', async () => {
  const lines = ['extra,drug', ...SLEEP.map((each, at) => `${each},${at < 10 ? 'one' : 'two'}`)]
  const described = await answered(lines, { method: 'describe', column: 'extra' })
  expect(described.result).toMatchObject({ n: 20, mean: expect.closeTo(1.54), median: expect.closeTo(0.95) })
  const { result, rests, looks } = await answered(lines, {
    method: 'means',
    column: 'extra',
    by: 'drug',
    first: 'one',
    second: 'two',
  })
  expect(result.interval.low).toBeCloseTo(-3.3654832, 6)
  expect(result.interval.high).toBeCloseTo(0.2054832, 6)
  expect(result.isClear).toBe(false)
  expect([rests, looks, described.looks]).toEqual([{ used: 20, others: 0, missing: 0 }, 1, 0])
})

test('shares and their difference have the intervals of Wilson and Newcombe', async () => {
  const of = (group: string, yes: number, no: number) => [
    ...Array.from({ length: yes }, () => `${group},yes`),
    ...Array.from({ length: no }, () => `${group},no`),
  ]
  // Newcombe 1998, part two, example (a): 56 of 70 against 48 of 80.
  const lines = ['section,passed', ...of('pilot', 56, 14), ...of('comparison', 48, 32), ...of('third', 1, 1)]
  const { result, rests } = await answered(lines, {
    method: 'shares',
    column: 'passed',
    by: 'section',
    counted: 'yes',
    first: 'pilot',
    second: 'comparison',
  })
  expect(result.interval.low).toBeCloseTo(0.0524, 4)
  expect(result.interval.high).toBeCloseTo(0.3339, 4)
  expect([result.isClear, rests]).toEqual([true, { used: 150, others: 2, missing: 0 }])
  const share = await answered(['passed', ...of('', 81, 182).map((each) => each.slice(1))], {
    method: 'share',
    column: 'passed',
    counted: 'yes',
  })
  expect(share.result).toMatchObject({ x: 81, n: 263, interval: { low: expect.closeTo(0.2553, 4) } })
})

test('two numbers are related as R says, and the first of Anscombe is 0.816', async () => {
  const question = { method: 'related', column: 'y', by: 'x' }
  const first = await answered(['x,y', ...rowsIn(ANSCOMBE)], question)
  expect(first.result['r']).toBeCloseTo(0.816, 3)
  const { result } = await answered(['x,y', ...rowsIn(CARS)], question)
  expect(result.interval.low).toBeCloseTo(0.6816422, 6)
  expect(result.interval.high).toBeCloseTo(0.8862036, 6)
  const spots = result['spots'] as { count: number }[]
  expect(spots.reduce((sum, { count }) => sum + count, 0)).toBe(50)
  const flat = await answered(['x,y', '1,5', '2,5', '3,5', '4,5'], question)
  expect([flat.result, flat.none]).toEqual([null, 'flat'])
})

test('a change over days has its slope for each week, and many days are gathered', async () => {
  // One more each day: seven a week, without any scatter.
  const days = Array.from({ length: 100 }, (_, at) => {
    const on = Temporal.PlainDate.from('2026-08-03').add({ days: at })
    return `${on.toString()},${10 + at}`
  })
  const { result } = await answered(['on,visits', ...days], { method: 'change', column: 'visits', by: 'on' })
  expect(result).toMatchObject({ aWeek: expect.closeTo(7), step: 'week', isClear: true, from: '2026-08-03' })
  // The first week is whole: Monday the third to Sunday the ninth, 10 to 16.
  expect((result['line'] as object[])[0]).toEqual({ on: '2026-08-03', n: 7, mean: 13 })
})

test('comparisons are counted once each, also the other way round, and descriptions are not', async () => {
  const { ref } = await make()
  await give(ref, { name: 'data.csv', text: FILE.join('\n') })
  const means = { method: 'means', column: 'Week', by: 'Group' }
  await ask(ref, { ...means, first: 'evening', second: 'morning' })
  await ask(ref, { ...means, first: 'morning', second: 'evening' })
  await ask(ref, { method: 'describe', column: 'Week' })
  await ask(ref, { method: 'change', column: 'Week', by: 'Day' })
  expect((await read(ref)).looks).toBe(2)
})

test('it is logged as learning once: two presses at once, or a link by hand, make no second entry', async () => {
  const { ref } = await make({ title: 'Evenings', found: 'More come in the evening.' })
  const log = () => own.call<{ ref: string; made: boolean }>('POST', `/analyses/${ref}/log`, { hours: 1.5 })
  const both = await Promise.all([log(), log()])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(both.filter(({ body }) => body.made)).toHaveLength(1)
  const entryRef = both[0]?.body.ref
  expect(both[1]?.body.ref).toBe(entryRef)
  const entry = await own.call<{ record: object }>('GET', `/learning-entries/${entryRef}`)
  expect(entry.body.record).toMatchObject({
    title: 'Evenings',
    type: 'tool',
    hours: 1.5,
    skill: 'learning-evidence',
    happenedOn: '2026-11-21',
    learned: 'More come in the evening.',
  })
  const other = await own.call<{ record: { ref: string } }>('POST', '/learning-entries', { title: 'Another' })
  const linked = await own.call('POST', `/records/${ref}/links`, {
    type: 'logged-as',
    to: other.body.record.ref,
  })
  expect(linked.status).toBe(409)
  await own.call('POST', '/learning-entries/bin', { refs: [entryRef] })
  expect((await log()).body).toMatchObject({ ref: entryRef, made: false })
  expect((await read(ref)).logged).toMatchObject({ ref: entryRef, isBinned: true })
})

test('what is in the bin takes no data and no question', async () => {
  const { ref } = await make()
  await own.call('POST', '/analyses/bin', { refs: [ref] })
  expect((await give(ref, { name: 'data.csv', text: FILE.join('\n') })).status).toBe(409)
  expect((await ask(ref, { method: 'describe', column: 'Week' })).status).toBe(409)
})

test('data and questions leave with the workspace and are there where it is restored', async () => {
  const { ref } = await make()
  await give(ref, { name: 'data.csv', text: FILE.join('\n') })
  await ask(ref, { method: 'describe', column: 'Score' })
  const before = await read(ref)
  const file = await app.server.inject({
    method: 'GET',
    url: `/api/v1/${workspaceId}/workspace-file`,
    headers: { cookie: `account=${await accountOf(app, ana)}` },
  })
  const elsewhere = await startWithSessions()
  const account = await accountOf(elsewhere, elsewhere.owner)
  const restored = await elsewhere.server.inject({
    method: 'POST',
    url: '/api/v1/workspaces/restore',
    headers: { cookie: `account=${account}` },
    payload: { file: { name: 'own.jsonl', text: file.body } },
  })
  expect(restored.statusCode, restored.body).toBe(200)
  const there = sessionIn(elsewhere, workspaceId, account)
  expect((await there.call('GET', `/analyses/${ref}/answer`)).body).toEqual(before)
})
