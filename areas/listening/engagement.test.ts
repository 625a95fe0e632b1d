import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

// The clock stands at 2026-11-21, a Saturday.
const { owner, client, stranger } = await startTestApp()

type Head = { id: string; ref: string; title: string }
type Entry = {
  ref: string
  with: { ref: string; title: string; kind: string }
  power: number
  last: { what: string; ref: string; on: string } | null
  dueOn: string | null
  overdueDays: number
  paused: boolean
}
type Register = {
  entries: Entry[]
  total: number
  overdue: number
  never: number
  asWanted: number
  byGroup: { groupId: string | null; engaged: number; overdue: number; longest: number }[]
}
type Of = { engagement: Entry | null; contacts: { what: string; title: string; on: string }[]; more: boolean }

const make = async (kind: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
const keep = (who: Head, input: object, by = owner) =>
  by.call<{ record: Entry & { title: string }; detail: string }>('POST', '/engagements/keep', {
    with: who.ref,
    ...input,
  })
const log = (who: Head, input: object = {}, by = owner) =>
  by.call<{
    record: Head & { contactOn: string; byId: string; note: string }
    batchId: string
    detail: string
  }>('POST', '/contacts/log', { with: who.ref, ...input })
const register = async (by = owner) => (await by.call<Register>('GET', '/listening/engagement')).body
const of = async (who: Head) => (await owner.call<Of>('GET', `/records/${who.ref}/engagement`)).body
const standing = async (who: Head) => (await of(who)).engagement

const students = await make('groups', { title: 'Students', size: 9000 })
const evening = await make('groups', { title: 'Evening students', parentId: students.ref })
const faculty = await make('groups', { title: 'Faculty', size: 300 })
const ana = await make('people', { title: 'Ana Ruiz', groupId: faculty.ref })
const ben = await make('people', { title: 'Ben Okoro', groupId: evening.ref })

test('who was last heard too long ago is overdue by so many days, and a logged contact clears it', async () => {
  await log(ana, { on: '2026-10-01', way: 'met', words: 'Late work, again.\nShe showed me the list.' })
  await keep(ana, { power: 4, interest: 2, cadence: 'weeks', everyWeeks: 4 })
  // Four weeks after 1 October is the 29th; from there to 21 November are 23 days.
  expect(await standing(ana)).toMatchObject({
    power: 4,
    dueOn: '2026-10-29',
    overdueDays: 23,
    last: { what: 'contact', on: '2026-10-01' },
  })
  const logged = await log(ana, { way: 'called' })
  expect(logged.body.record).toMatchObject({
    title: 'Ana Ruiz',
    contactOn: '2026-11-21',
    byId: owner.personId,
  })
  expect(await standing(ana)).toMatchObject({ dueOn: '2026-12-19', overdueDays: 0 })
  // Undoing the log brings back what was overdue.
  await owner.call('POST', `/changes/${logged.body.batchId}/undo`)
  expect(await standing(ana)).toMatchObject({ overdueDays: 23 })
})

test('a meeting with them and a note of theirs count as contacts, and nothing is copied', async () => {
  const meeting = await make('meetings', { title: 'Check-in', startsAt: '2026-11-02T15:00:00Z' })
  await owner.call('POST', `/records/${ana.ref}/links`, { type: 'takes-part', to: meeting.ref })
  expect(await standing(ana)).toMatchObject({
    last: { what: 'meeting', on: '2026-11-02' },
    dueOn: '2026-11-30',
  })
  await make('notes', { title: 'She wrote', saidBy: ana.ref, saidOn: '2026-11-10' })
  // One that is still to come is none yet.
  const later = await make('meetings', { title: 'Next time', startsAt: '2026-12-02T15:00:00Z' })
  await owner.call('POST', `/records/${ana.ref}/links`, { type: 'takes-part', to: later.ref })
  expect((await of(ana)).contacts.map((each) => [each.what, each.on])).toEqual([
    ['note', '2026-11-10'],
    ['meeting', '2026-11-02'],
    ['contact', '2026-10-01'],
  ])
  expect(await standing(ana)).toMatchObject({ dueOn: '2026-12-08', overdueDays: 0 })
})

test('a group that missed its check-in is overdue; its people and narrower groups count for it', async () => {
  await log(students, { on: '2026-10-10' })
  await keep(students, { cadence: 'weeks', everyWeeks: 4 })
  await keep(ben, { cadence: 'weeks', everyWeeks: 2 })
  // 10 October and 28 days is 7 November: 14 days ago. Ben counts from today, on which he was registered.
  const { byGroup, overdue, never, total } = await register()
  expect({ overdue, never, total }).toEqual({ overdue: 1, never: 1, total: 3 })
  expect(byGroup).toEqual([
    { groupId: students.id, engaged: 1, overdue: 1, longest: 14 },
    { groupId: evening.id, engaged: 1, overdue: 0, longest: 0 },
    { groupId: faculty.id, engaged: 1, overdue: 0, longest: 0 },
  ])
  await log(ben, { on: '2026-11-15' })
  expect(await standing(students)).toMatchObject({ last: { on: '2026-11-15' }, overdueDays: 0 })
})

test('the register names the longest overdue first, and who stands where we want them', async () => {
  const [cleo, dora] = [await make('people', { title: 'Cleo' }), await make('people', { title: 'Dora' })]
  await log(cleo, { on: '2026-06-01' })
  await log(dora, { on: '2026-07-01' })
  await keep(cleo, { cadence: 'weeks', everyWeeks: 1, now: 'supportive', wanted: 'supportive' })
  await keep(dora, { cadence: 'weeks', everyWeeks: 1, now: 'resistant', wanted: 'neutral' })
  const { entries, asWanted } = await register()
  expect(entries.map((each) => each.with.title)).toEqual([
    'Cleo',
    'Dora',
    'Ben Okoro',
    'Ana Ruiz',
    'Students',
  ])
  // 8 June to 21 November: 22 + 31 + 31 + 30 + 31 + 21 days.
  expect(entries[0]).toMatchObject({ dueOn: '2026-06-08', overdueDays: 166 })
  expect(asWanted).toBe(1)
  // Keeping it again changes the one there is.
  await keep(cleo, { power: 5 })
  expect((await register()).total).toBe(5)
})

test('a break moves what is due, and nobody is prompted in it; a term is served once', async () => {
  const eve = await make('people', { title: 'Eve' })
  await log(eve, { on: '2026-10-26' })
  await keep(eve, { cadence: 'weeks', everyWeeks: 3, keeperId: owner.personId })
  expect(await standing(eve)).toMatchObject({ dueOn: '2026-11-16', overdueDays: 5 })
  const inbox = async () =>
    (
      await owner.call<{ entries: { what: string; title: string; count: number | null }[] }>(
        'GET',
        '/overview/inbox',
      )
    ).body.entries
      .filter((each) => each.what === 'contact')
      .map((each) => [each.title, each.count])
  expect(await inbox()).toEqual([
    ['Cleo', 166],
    ['Dora', 136],
    ['Eve', 5],
  ])
  const span = await make('spans', {
    title: 'Reading week',
    type: 'break',
    startsOn: '2026-11-09',
    endsOn: '2026-11-13',
  })
  // Five days later, and so not overdue any more.
  expect(await standing(eve)).toMatchObject({ dueOn: '2026-11-21', overdueDays: 0, paused: false })
  expect((await inbox()).map(([title]) => title)).toEqual(['Cleo', 'Dora'])
  await owner.call('PATCH', `/spans/${span.ref}`, { endsOn: '2026-11-22' })
  expect(await standing(eve)).toMatchObject({ paused: true })
  expect(await inbox()).toEqual([])
  await owner.call('POST', '/spans/bin', { refs: [span.ref] })
  await make('spans', { title: 'Fall', type: 'term', startsOn: '2026-08-24', endsOn: '2026-12-18' })
  await make('spans', { title: 'Spring', type: 'term', startsOn: '2027-01-11', endsOn: '2027-05-07' })
  await keep(eve, { cadence: 'term' })
  expect(await standing(eve)).toMatchObject({ dueOn: '2027-05-07' })
})

test('the due list names whom to be in contact with, and another person is not asked in my place', async () => {
  const [fay, gus] = [await make('people', { title: 'Fay' }), await make('people', { title: 'Gus' })]
  await keep(fay, { cadence: 'weeks', everyWeeks: 2, keeperId: owner.personId })
  await keep(gus, { cadence: 'weeks', everyWeeks: 2, keeperId: ana.ref })
  const due = await owner.call<{ lines: { what: string; title: string; on: string; overdue: boolean }[] }>(
    'GET',
    '/overview/due',
  )
  const lines = due.body.lines.filter((each) => each.what === 'contact')
  expect(lines.find((each) => each.title === 'Fay')).toMatchObject({ on: '2026-12-05', overdue: false })
  expect(lines.find((each) => each.title === 'Cleo')).toMatchObject({ on: '2026-06-08', overdue: true })
  expect(lines.some((each) => each.title === 'Gus')).toBe(false)
  // One note of Ana leads nowhere, and Cleo and Dora wait.
  const waiting = await owner.call('GET', '/listening/waiting')
  expect(waiting.body).toMatchObject({ nowhere: 1, contacts: 2, count: 3 })
})

test('what makes no sense is refused in words, and nothing is kept', async () => {
  const ways = [
    await owner.call<{ detail: string }>('POST', '/engagements', { title: 'Nobody' }),
    await owner.call<{ detail: string }>('POST', '/engagements', {
      title: 'x',
      personId: ana.ref,
      groupId: students.ref,
    }),
    await keep(ben, { cadence: 'weeks', everyWeeks: null }),
    await keep(ben, { power: 6 }),
    await log(ben, { on: '2026-11-22' }),
    await owner.call<{ detail: string }>('POST', '/contacts', { title: 'With nobody' }),
  ]
  expect(ways.map((each) => each.status)).toEqual([400, 400, 400, 400, 400, 400])
  expect(ways[4]?.body.detail).toContain('2026-11-22 is still to come')
  const item = await owner.call<{ status: number }>('GET', '/records/MEET-1/engagement')
  expect(item.status).toBe(400)
})

test('who only looks sees nothing that is said about people by name, and strangers see nothing at all', async () => {
  const viewer = await client('viewer')
  const contributor = await client('contributor')
  expect((await viewer.call('GET', '/listening/engagement')).status).toBe(403)
  expect((await log(ana, {}, viewer)).status).toBe(403)
  expect(
    (await viewer.call<{ entries: { what: string }[] }>('GET', '/overview/inbox')).body.entries.some(
      (each) => each.what === 'contact',
    ),
  ).toBe(false)
  expect((await register(contributor)).total).toBeGreaterThan(4)
  expect((await (await stranger()).call('GET', '/listening/engagement')).status).toBe(404)
})

test('contacts come in by CSV, with whoever is not known yet, and clear what was overdue', async () => {
  expect((await standing(await head('Cleo')))?.overdueDays).toBe(166)
  const text =
    'Key,About,With,How,Day\nC1,Talked about grades,Hedda New,called,2026-11-19\nC2,In the hall,Cleo,heard-in-passing,2026-11-20\n'
  const file = { name: 'contacts.csv', base64: Buffer.from(text).toString('base64') }
  const { body } = await owner.call<{ created: number; errorRows: number }>('POST', '/import', {
    kind: 'contact',
    file,
    key: 'Key',
    source: 'log',
  })
  expect(body).toMatchObject({ created: 2, errorRows: 0 })
  expect(await of(await head('Cleo'))).toMatchObject({ engagement: { overdueDays: 0, dueOn: '2026-11-27' } })
  expect((await of(await head('Hedda New'))).contacts).toMatchObject([{ on: '2026-11-19', way: 'called' }])
})

const head = async (title: string): Promise<Head> =>
  (
    await owner.call<{ records: Head[] }>('GET', `/people?text=${encodeURIComponent(title)}`)
  ).body.records.find((each) => each.title === title) ?? { id: '', ref: 'PERSON-0', title }
