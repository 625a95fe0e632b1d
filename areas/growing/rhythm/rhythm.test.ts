import { expect, test } from 'vitest'
import { countBehind, ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'

const app = await startWithSessions()
const { owner, client, workspaceId: college } = app
const ana = await client('product-owner')
const { own, accountId, workspaceId } = await ownPlaceOf(app, ana)
app.app.identity = {
  ...app.app.identity,
  account: async (id) => (id === accountId ? { id, name: 'Ana', email: 'ana@example.org' } : null),
}

type Head = { id: string; ref: string; title: string }
type Weeks = {
  weeks: { week: string; state: string; pause: string | null }[]
  logged: number
  of: number
  run: number
}

const weeks = async (count: number) => (await own.call<Weeks>('GET', '/rhythm/weeks', { count })).body
const win = (title: string, wonOn: string) => own.call('POST', '/wins/capture', { title, wonOn })
const ask = app.app.jobs.find(({ name }) => name === 'growing.ask')
const notices = async () =>
  (await own.call<{ notices: { kind: string; on: string; record: Head }[] }>('GET', '/notices')).body.notices
const askedAt = async (moment: string): Promise<unknown> =>
  ask?.run({
    ...app.app,
    clock: { now: () => new Date(moment) },
    mailer: { ...app.app.mailer, ready: true },
  })

test('weeks are back-filled, a pause breaks no run, and a break of the college pauses too', async () => {
  // Today is Saturday, 21 November 2026.
  await win('This week', '2026-11-17')
  await win('Back-filled', '2026-10-28')
  await own.call('POST', '/pauses', { title: 'Leave', startsOn: '2026-11-09', endsOn: '2026-11-15' })
  expect(await weeks(4)).toEqual({
    weeks: [
      { week: '2026-10-26', state: 'logged', pause: null },
      { week: '2026-11-02', state: 'empty', pause: null },
      { week: '2026-11-09', state: 'paused', pause: 'Leave' },
      { week: '2026-11-16', state: 'logged', pause: null },
    ],
    logged: 2,
    of: 3,
    run: 1,
  })
  await owner.call('POST', '/spans', {
    title: 'Autumn break',
    type: 'break',
    startsOn: '2026-11-02',
    endsOn: '2026-11-08',
  })
  expect(await weeks(4)).toMatchObject({ logged: 2, of: 2, run: 2 })
})

test('a prompt is asked at its hour and once, not in quiet hours, and not for a paused day', async () => {
  const { body } = await own.call<{ record: Head }>('POST', '/prompts', {
    title: 'What went well this week?',
    weekday: 'friday',
    atTime: '15:30',
  })
  await own.call('PATCH', '/notices/settings', { timeZone: 'UTC' })
  // Made on the 21st: the Friday before is not asked about.
  expect(await askedAt('2026-11-21T10:00:00.000Z')).toBe(0)
  expect(await askedAt('2026-11-27T15:20:00.000Z')).toBe(0)
  await own.call('PATCH', '/notices/settings', { quietFrom: '15:00', quietTo: '17:00' })
  expect(await askedAt('2026-11-27T15:40:00.000Z')).toBe(0)
  expect(await askedAt('2026-11-27T17:00:00.000Z')).toBe(1)
  expect(await askedAt('2026-11-27T17:10:00.000Z')).toBe(0)
  expect(await notices()).toMatchObject([
    { kind: 'prompt', on: '2026-11-27', record: { ref: body.record.ref } },
  ])
  // It says nothing of what lies here, so it is mailed, as nothing else of one’s own place is.
  const mailed = 'select 1 from notice_delivery where workspace_id = $1'
  expect(await countBehind(app, mailed, [workspaceId])).toBe(1)
  const asked = async () =>
    (await own.call<{ asked: { ref: string; on: string }[] }>('GET', '/rhythm/asked')).body.asked
  // The clock of the test stands before it was ever due.
  expect(await asked()).toEqual([])
  await own.call('POST', '/pauses', { title: 'Rest', startsOn: '2026-12-04', endsOn: '2026-12-04' })
  expect(await askedAt('2026-12-04T18:00:00.000Z')).toBe(0)
  // What was not asked is not made up for.
  expect(await askedAt('2026-12-05T18:00:00.000Z')).toBe(0)
  await owner.call('POST', '/spans', {
    title: 'Winter break',
    type: 'break',
    startsOn: '2026-12-21',
    endsOn: '2027-01-03',
  })
  expect(await askedAt('2026-12-25T18:00:00.000Z')).toBe(0)
  await own.call('PATCH', '/notices/settings', { breaks: false })
  expect(await askedAt('2026-12-25T18:00:00.000Z')).toBe(1)
  await own.call('PATCH', `/prompts/${body.record.ref}`, { isOn: false })
  expect(await askedAt('2027-01-08T18:00:00.000Z')).toBe(0)
  expect((await own.call('PATCH', `/prompts/${body.record.ref}`, { atTime: 'half three' })).status).toBe(400)
})

test('a reflection is of today, keeps what it is about as it was, is found by its words, and is made once', async () => {
  const { record: decision } = (
    await owner.call<{ record: Head }>('POST', '/decisions', { title: 'One form for alerts' })
  ).body
  const id = '01912345-6789-7abc-8def-0123456789ab'
  const write = () =>
    own.call<Head & { batchId: string | null }>('POST', '/reflections/write', {
      id,
      title: 'Zweifel early, not late',
      about: { workspace: college, record: decision.ref },
    })
  const first = await write()
  expect(first.status, JSON.stringify(first.body)).toBe(200)
  expect((await write()).body).toMatchObject({ id, ref: first.body.ref, batchId: null })
  await owner.call('PATCH', `/decisions/${decision.ref}`, { title: 'Renamed' })
  const { record } = (await own.call<{ record: object }>('GET', `/reflections/${first.body.ref}`)).body
  expect(record).toMatchObject({
    reflectedOn: '2026-11-21',
    aboutRef: decision.ref,
    aboutTitle: 'One form for alerts',
  })
  const found = await own.call<{ records: Head[] }>('GET', '/reflections', { text: 'Zweifel' })
  expect(found.body.records).toMatchObject([{ id }])
  const typed = await own.call('PATCH', `/reflections/${first.body.ref}`, { aboutTitle: 'Typed' })
  expect(typed.status).toBe(409)
  const stranger = await own.call('POST', '/reflections/write', {
    title: 'x',
    about: { workspace: college, record: 'DEC-999' },
  })
  expect(stranger.status).toBe(404)
})

test('a week of exams asks for a lighter target, with its sum', async () => {
  const goal = (
    await own.call<Head>('POST', '/goals/begin', {
      title: 'Certificate',
      hoursNeeded: 12,
      endsOn: '2026-12-11',
      measures: [],
    })
  ).body
  await owner.call('POST', '/spans', {
    title: 'Final exams',
    type: 'exams',
    startsOn: '2026-12-08',
    endsOn: '2026-12-11',
  })
  type Load = {
    hours: object | null
    weeks: { week: string; state: string; because: string; asked: number; free: number; target: number }[]
  }
  const load = async () => (await own.call<Load>('GET', '/rhythm/load', { count: 4 })).body
  expect(await load()).toMatchObject({ hours: null, weeks: [] })
  await own.call('POST', '/rhythm/hours', { hours: 9, busyHours: 9 })
  await own.call('POST', '/rhythm/hours', { hours: 4, busyHours: 1 })
  const { weeks: coming } = await load()
  // Twelve hours over the four weeks of 16 November to 7 December are three a week.
  expect(coming.map(({ state, asked, free, target }) => [state, asked, free, target])).toEqual([
    ['usual', 3, 4, 3],
    ['usual', 3, 4, 3],
    ['usual', 3, 4, 3],
    ['busy', 3, 1, 1],
  ])
  expect(coming[3]).toMatchObject({ week: '2026-12-07', because: 'Final exams', goals: [{ ref: goal.ref }] })
})
