import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, server, productId } = await startTestApp()

type Head = { id: string; ref: string; title: string } & Record<string, unknown>
type Answer = { record: Head; records: Head[]; batchId: string; detail: string; link: string }
type Interval = { localFrom: string; localTo: string; from: string; rule: Head; because: { title: string } }
type Check = {
  allowed: boolean
  held: Interval[]
  next: { localOpensAt: string; localClosesAt: string | null }
  term: { title: string; week: number | null } | null
}

const make = async (kind: string, input: object) =>
  (await owner.call<Answer>('POST', `/${kind}`, input)).body.record
const frozen = async (from: string, to: string, more: object = {}) =>
  (await owner.call<{ intervals: Interval[] }>('GET', '/calendar/frozen', { from, to, ...more })).body
    .intervals
const check = async (at: string, more: object = {}) =>
  (await owner.call<Check>('GET', '/calendar/check', { at, ...more })).body
const bin = (kind: string, refs: string[]) => owner.call<Answer>('POST', `/${kind}/bin`, { refs })
const adopt = (template: string) =>
  owner.call<{ made: number; already: number; batchId: string }>('POST', '/freezes/adopt', { template })
const refsOf = async (kind: string) =>
  (await owner.call<Answer>('GET', `/${kind}`, { limit: '500' })).body.records.map((each) => each.ref)

const fall = await make('spans', {
  title: 'Fall 2026',
  type: 'term',
  season: 'fall',
  startsOn: '2026-08-31',
  endsOn: '2026-12-18',
  firstClassOn: '2026-08-31',
  lastClassOn: '2026-12-09',
  gradesDueOn: '2026-12-21',
})
await make('spans', { title: 'Labor Day', type: 'holiday', startsOn: '2026-09-07' })
await make('spans', { title: 'Finals', type: 'exams', startsOn: '2026-12-11', endsOn: '2026-12-18' })
await make('spans', { title: 'Thanksgiving', type: 'break', startsOn: '2026-11-25', endsOn: '2026-11-27' })

test.each([
  ['michigan', '2026-08-28T00:01 2026-09-12T00:00'],
  ['buffalo', '2026-08-27T00:01 2026-09-08T04:30'],
  ['texas-a-m', '2026-08-17T00:00 2026-09-08T00:00'],
])('the published rule of %s gives the published dates', async (template, dates) => {
  const made = await adopt(template)
  expect(made.body.made).toBeGreaterThan(0)
  const found = (await frozen('2026-08-01', '2026-09-30')).map((each) => `${each.localFrom} ${each.localTo}`)
  expect(found).toContain(dates)
  expect((await adopt(template)).body).toMatchObject({ made: 0, already: made.body.made })
  await owner.call('POST', `/changes/${made.body.batchId}/undo`)
  expect(await frozen('2026-08-01', '2026-09-30')).toEqual([])
  // What was taken back can be taken over again.
  expect((await adopt(template)).body.made).toBe(made.body.made)
  await bin('freezes', await refsOf('freezes'))
})

test('a date in a freeze is refused with the rule, who may except, and the next open window', async () => {
  await adopt('michigan')
  await owner.call('POST', '/freezes/change-many', {
    refs: await refsOf('freezes'),
    set: { exceptRole: 'Director of enterprise systems', source: 'Handbook, 4.2' },
  })
  const no = await check('2026-12-14')
  expect(no).toMatchObject({
    allowed: false,
    held: [
      {
        rule: { severity: 'refuses', exceptRole: 'Director of enterprise systems', source: 'Handbook, 4.2' },
        because: { title: 'Fall 2026' },
      },
    ],
    next: { localOpensAt: '2026-12-19T00:00', localClosesAt: null },
    term: { title: 'Fall 2026', week: 16 },
  })
  expect(await check('2026-12-19')).toMatchObject({ allowed: true, held: [], term: null })
  // The minute before midnight is still frozen, and the minute before the beginning is not yet.
  expect(await check('2026-12-18T23:59')).toMatchObject({ allowed: false })
  expect(await check('2026-12-09T00:00')).toMatchObject({ allowed: true })
  expect(await check('2026-12-09T00:01')).toMatchObject({ allowed: false })
  expect((await owner.call('GET', '/calendar/check', { at: 'soon' })).status).toBe(400)
  await bin('freezes', await refsOf('freezes'))
})

test('a rule that warns keeps nothing closed, and one for a single product holds for that one', async () => {
  const other = await make('products', { title: 'Another' })
  const rule = { startAnchor: 'exams', endAnchor: 'exams' }
  await make('freezes', { title: 'Careful', severity: 'warns', ...rule })
  await make('freezes', { title: 'Only there', scopeId: other.ref, ...rule })
  expect(await check('2026-12-14')).toMatchObject({ allowed: false, held: [{}, {}] })
  const first = (await owner.call<Answer>('GET', '/products', { sort: 'createdAt' })).body.records[0]
  expect(await check('2026-12-14', { product: String(first?.ref) })).toMatchObject({
    allowed: true,
    held: [{ rule: { title: 'Careful' } }],
    next: { localOpensAt: '2026-12-14T06:00' },
  })
  expect(await check('2026-12-14', { product: other.ref })).toMatchObject({ allowed: false })
  await bin('freezes', await refsOf('freezes'))
})

test('an event of an .ics file with a slip in its year is told apart, and the others come in', async () => {
  const event = (uid: string, end: string) =>
    `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:${end}\r\nSUMMARY:Week ${uid}\r\nEND:VEVENT\r\n`
  const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\n${event('right', '20270306')}${event('slip', '99991231')}END:VCALENDAR`
  const { body } = await owner.call<{ made: number; faults: unknown[] }>('POST', '/spans/read-ics', {
    source: 'slips',
    text,
  })
  expect(body.made).toBe(1)
  expect(JSON.stringify(body.faults)).toContain('more than ten years')
})

test('a span that ends before it begins, a stray day and a time that no clock shows are refused', async () => {
  const post = (kind: string, input: object) =>
    owner.call<Answer>('POST', `/${kind}`, { title: 'x', ...input })
  expect((await post('spans', { startsOn: '2026-02-02', endsOn: '2026-02-01' })).status).toBe(400)
  expect((await post('spans', { startsOn: '2026-02-02', firstClassOn: '2026-02-02' })).status).toBe(400)
  const slip = await post('spans', { startsOn: '2026-02-02', endsOn: '9999-12-31' })
  expect([slip.status, JSON.stringify(slip.body)]).toEqual([400, expect.stringContaining('2036-02-03')])
  const long = await owner.call<{ record: { ref: string } }>('POST', '/spans', {
    title: 'Ten years',
    startsOn: '2026-02-02',
    endsOn: '2036-02-02',
  })
  await bin('spans', [long.body.record.ref])
  const term = { type: 'term', startsOn: '2026-02-02', endsOn: '2026-05-02' }
  expect((await post('spans', { ...term, firstClassOn: '2026-01-02' })).status).toBe(400)
  expect((await post('freezes', { startTime: '24:30' })).status).toBe(400)
  expect((await post('freezes', { endTime: '9:00' })).status).toBe(400)
  const contributor = await client('contributor')
  expect((await contributor.call('POST', '/spans', { title: 'x', startsOn: '2026-02-02' })).status).toBe(403)
  const productOwner = await client('product-owner')
  expect((await productOwner.call('POST', '/freezes', { title: 'x' })).status).toBe(403)
})

test('a calendar of terms comes from a CSV file by the import that every kind has', async () => {
  const text =
    'Term,Category,Start date,End date,Classes begin\nSpring 2028,term,2028-01-10,2028-05-05,2028-01-18\n'
  const run = await owner.call<{ created: number; errors: object[] }>('POST', '/import', {
    kind: 'span',
    file: { name: 'terms.csv', text },
  })
  expect(run.body).toMatchObject({ created: 1, errors: [] })
})

const ics = (...events: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//District//Calendar//EN',
    'X-WR-CALNAME:District calendar',
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n')
const event = (uid: string, start: string, end: string | null, title: string, more: string[] = []) =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTART;VALUE=DATE:${start}`,
    ...(end ? [`DTEND;VALUE=DATE:${end}`] : []),
    `SUMMARY:${title}`,
    ...more,
    'END:VEVENT',
  ].join('\r\n')
type Read = {
  made: number
  changed: number
  events: { uid: string; type: string; startsOn: string; endsOn: string; state: string }[]
  faults: { why: string }[]
  batchId: string | null
}
const readIcs = async (text: string, more: object = {}) =>
  (await owner.call<Read>('POST', '/spans/read-ics', { text, source: 'district', ...more })).body

test('a calendar file is shown before it is taken over, guessed, taken over once, and moved by a newer one', async () => {
  const file = ics(
    event('a', '20270111', '20270522', 'Spring Semester 2027'),
    event('b', '20270315', '20270320', 'Spring Break'),
    event('c', '20270426', '20270508', 'State testing window'),
    event('d', '20270119', null, 'First day of classes'),
    event('e', '20270210', null, 'Staff picnic', ['STATUS:CANCELLED']),
    event('f', '20270104', null, 'Board meeting', ['RRULE:FREQ=MONTHLY;COUNT=3']),
  )
  const dry = await readIcs(file, { dry: true })
  expect(dry).toMatchObject({ made: 0, batchId: null, faults: [{ why: 'It is cancelled.' }] })
  expect(dry.events.map((each) => [each.type, each.startsOn, each.endsOn, each.state])).toEqual([
    ['term', '2027-01-11', '2027-05-21', 'new'],
    ['break', '2027-03-15', '2027-03-19', 'new'],
    ['test-window', '2027-04-26', '2027-05-07', 'new'],
    ['first-class', '2027-01-19', '2027-01-19', 'new'],
    ['other', '2027-01-04', '2027-01-04', 'new'],
    ['other', '2027-02-04', '2027-02-04', 'new'],
    ['other', '2027-03-04', '2027-03-04', 'new'],
  ])
  const without = dry.events.filter((each) => each.type === 'other').map((each) => each.uid)
  const taken = await readIcs(file, { without })
  expect(taken).toMatchObject({ made: 4, changed: 0 })
  expect(await readIcs(file, { without })).toMatchObject({ made: 0, changed: 0, batchId: null })
  const moved = await readIcs(file.replace('20270426', '20270503'), { without })
  expect(moved).toMatchObject({ made: 0, changed: 1 })
  // The day from the file is an anchor of the term it lies in.
  await adopt('texas-a-m')
  const start = (await frozen('2027-01-01', '2027-02-28')).map((each) => `${each.localFrom} ${each.localTo}`)
  expect(start).toEqual(['2027-01-05T00:00 2027-01-27T00:00'])
  await bin('freezes', await refsOf('freezes'))
  await owner.call('POST', `/changes/${taken.batchId}/undo`)
  expect((await readIcs(file, { dry: true })).events[0]?.state).toBe('left')
})

test('what is no calendar is refused in words', async () => {
  const answer = await owner.call<Answer>('POST', '/spans/read-ics', { text: '<html>', source: 'x' })
  expect(answer.status).toBe(400)
  expect(answer.body.detail).toContain('BEGIN:VCALENDAR')
})

test('a private address gives a calendar program spans, freezes and what I have to do, until it is renewed', async () => {
  await make('freezes', { title: 'Exams', startAnchor: 'exams', endAnchor: 'exams', startTime: '00:01' })
  await make('actions', { title: 'Ask the registrar', ownerId: owner.personId, dueOn: '2026-11-30' })
  await make('actions', { title: 'Somebody else’s', dueOn: '2026-11-30' })
  const { link } = (await owner.call<Answer>('POST', '/calendar/feed', {})).body
  const path = new URL(link).pathname
  const read = await server.inject({ method: 'GET', url: path })
  expect(read.statusCode).toBe(200)
  expect(read.headers['content-type']).toBe('text/calendar; charset=utf-8')
  const events = new ICAL.Component(ICAL.parse(read.body) as unknown[])
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part))
  const found = (title: string) => events.find((each) => each.summary === title)
  expect(found('Finals')?.startDate.toString()).toBe('2026-12-11')
  expect(found('Finals')?.endDate.toString()).toBe('2026-12-19')
  expect(found('First class day, Fall 2026')?.startDate.toString()).toBe('2026-08-31')
  expect(found('Frozen: Exams')?.startDate.toString()).toBe('2026-12-11T05:01:00Z')
  expect(found('Due: Ask the registrar')?.startDate.toString()).toBe('2026-11-30')
  expect(read.body).not.toContain('Somebody else')
  const again = (await owner.call<Answer>('POST', '/calendar/feed', {})).body
  expect((await server.inject({ method: 'GET', url: path })).statusCode).toBe(410)
  expect((await server.inject({ method: 'GET', url: new URL(again.link).pathname })).statusCode).toBe(200)
  await owner.call('DELETE', '/calendar/feed')
  expect((await server.inject({ method: 'GET', url: new URL(again.link).pathname })).statusCode).toBe(410)
  expect((await server.inject({ method: 'GET', url: '/feeds/short' })).statusCode).toBe(404)
})

test('the address of somebody who left opens nothing', async () => {
  const viewer = await client('viewer')
  const { link } = (await viewer.call<Answer>('POST', '/calendar/feed', {})).body
  const url = new URL(link).pathname
  expect((await server.inject({ method: 'GET', url })).statusCode).toBe(200)
  await owner.call('PATCH', `/members/${viewer.personId}`, { disabled: true })
  expect((await server.inject({ method: 'GET', url })).statusCode).toBe(410)
})

test('a freeze follows the calendar: a term that moves moves it', async () => {
  await bin('freezes', await refsOf('freezes'))
  await make('freezes', { title: 'Start', startOffset: -3, startTime: '00:01', endOffset: 11 })
  await owner.call('PATCH', `/spans/${fall.ref}`, { startsOn: '2026-08-24', firstClassOn: '2026-08-24' })
  expect((await frozen('2026-08-01', '2026-09-30')).map((each) => each.localFrom)).toEqual([
    '2026-08-21T00:01',
  ])
})

test('a release whose moment lies in a freeze is not shipped, and is told the rule, who may except, and when next', async () => {
  await bin('freezes', await refsOf('freezes'))
  const window = { type: 'test-window', startsOn: '2026-11-16', endsOn: '2026-11-24' }
  const tests = await make('spans', { title: 'State tests', ...window })
  await make('freezes', {
    title: 'State test window',
    startAnchor: 'test-window',
    endAnchor: 'test-window',
    exceptRole: 'the test coordinator',
    source: 'Test handbook',
  })
  const item = await make('items', { title: 'Ready', product: productId, state: 'ready' })
  const release = await make('releases', { title: 'A release', product: productId })
  await owner.call('POST', `/records/${item.ref}/links`, { type: 'shipped-in', to: release.ref })
  const refused = await owner.call<Answer>('POST', `/releases/${release.ref}/ship`, {})
  expect(refused.status).toBe(409)
  expect(refused.body.detail).toContain('State tests: frozen from 2026-11-16 00:00 to 2026-11-25 00:00.')
  expect(refused.body.detail).toContain('State test window (Test handbook).')
  expect(refused.body.detail).toContain('the test coordinator')
  expect(refused.body.detail).toContain('2026-11-25T05:00:00.000Z')
  await bin('spans', [tests.ref])
  const shipped = await owner.call<Answer>('POST', `/releases/${release.ref}/ship`, {})
  expect(shipped.body.detail ?? '').not.toContain('frozen')
})

test('the last day that can be written is refused in words', async () => {
  const answer = await owner.call<Answer>('GET', '/calendar/check', { at: '9999-12-31' })
  expect([answer.status, answer.body.detail]).toEqual([400, expect.stringContaining('beyond every calendar')])
})
