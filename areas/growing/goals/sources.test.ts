import { expect, test } from 'vitest'
import { ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'
import { LIVE_SOURCES, type LiveSource } from './contract.ts'

// Each live source against figures counted by hand, and against the page of its own area.

const app = await startWithSessions()
const { owner, client, productId, workspaceId: college } = app
const ana = await client('product-owner')
const { own } = await ownPlaceOf(app, ana)

type Head = { id: string; ref: string; title: string }
type Answer = { record: Head & Record<string, unknown>; id: string; ref: string; detail: string }
const make = async (plural: string, input: object) => {
  const answer = await owner.call<Answer>('POST', `/${plural}`, input)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.record
}
const item = (title: string, more: object = {}) => make('items', { title, product: productId, ...more })

type Source = { source: string; value: number | null; n: number; record: Head | null; product: Head | null }
const sources = async (source?: LiveSource) =>
  (await own.call<{ sources: Source[] }>('GET', '/measures/sources', source ? { source } : {})).body.sources
/** What the one place of a source reads. */
const reads = async (source: LiveSource, record?: Head) => {
  const found = (await sources(source)).filter((each) => !record || each.record?.id === record.id)
  expect(found).toHaveLength(1)
  return { value: found[0]?.value ?? null, n: found[0]?.n }
}

test('before anything happened, shares read nothing and counts read nought', async () => {
  const found = await sources()
  // Neither a release nor an experiment nor a matrix is there to read of.
  const nothing = [
    'release-live',
    'release-told',
    'outcome',
    'credential-held',
    'tools-compared',
    'matrix-evidence',
  ]
  const there = LIVE_SOURCES.filter((each) => !nothing.includes(each))
  expect(found.map(({ source }) => source)).toEqual(there)
  for (const { source, value } of found)
    expect(value, source).toBe(['throughput', 'coaching-held', 'study-hours'].includes(source) ? 0 : null)
})

test('one of four open items serves an objective: 25 %', async () => {
  const objective = await make('objectives', { title: 'Late work is seen' })
  const [first] = await Promise.all(['A', 'B', 'C', 'D'].map((title) => item(title)))
  await owner.call('POST', `/records/${first?.ref}/links`, { type: 'serves', to: objective.ref })
  expect(await reads('aligned-share')).toEqual({ value: 25, n: 4 })
})

test('three items done in twelve weeks: 0.25 a week, and 2 days from start to end in the middle', async () => {
  await item('Nine days', { state: 'done', startedOn: '2026-11-02', doneOn: '2026-11-10' })
  await item('Two days', { state: 'done', startedOn: '2026-11-09', doneOn: '2026-11-10' })
  await item('The same day', { state: 'done', startedOn: '2026-11-16', doneOn: '2026-11-16' })
  await item('Too long ago', { state: 'done', startedOn: '2026-05-01', doneOn: '2026-05-30' })
  expect(await reads('throughput')).toEqual({ value: 0.25, n: 3 })
  expect(await reads('cycle-days')).toEqual({ value: 2, n: 3 })
  const forecast = await owner.call<{ history: { done: number } }>('GET', '/forecast', { product: productId })
  expect(forecast.body.history.done).toBe(3)
})

test('the share of forecasts that were kept is that of the forecast page', async () => {
  for (let week = 0; week < 30; week++) {
    const day = new Date(Date.UTC(2026, 3, 6 + 7 * week)).toISOString().slice(0, 10)
    for (let nth = 0; nth <= week % 3; nth++)
      await item(`Week ${week}, ${nth}`, { state: 'done', doneOn: day })
  }
  type Forecast = { backTest: { n: number; levels: { level: number; share: number }[] } }
  const { backTest } = (await owner.call<Forecast>('GET', '/forecast', { product: productId })).body
  const share = backTest.levels.find(({ level }) => level === 85)?.share ?? 0
  expect(backTest.n).toBeGreaterThan(2)
  expect(await reads('forecasts-held')).toEqual({ value: share * 100, n: backTest.n })
})

test('of three barriers one is fixed; an accepted one is not', async () => {
  const finding = (title: string, more: object = {}) =>
    make('findings', { title, product: productId, severity: 'minor', ...more })
  await finding('Open')
  await finding('Fixed', { state: 'fixed', reason: 'Looked at with a screen reader.' })
  await finding('Accepted', { state: 'accepted', reason: 'Replaced in January.' })
  expect(await reads('barriers-fixed')).toEqual({ value: 100 / 3, n: 3 })
})

test('one of two with a rhythm was heard in time, and two of three stand where they are wanted', async () => {
  const keep = async (title: string, more: object) => {
    const person = await make('people', { title })
    await owner.call('POST', '/engagements/keep', { with: person.ref, ...more })
    return person
  }
  const rhythm = { cadence: 'weeks', everyWeeks: 4 }
  await keep('Heard', { ...rhythm, now: 'leading', wanted: 'supportive' })
  const late = await keep('Overdue', { ...rhythm, now: 'resistant', wanted: 'supportive' })
  await keep('No rhythm', { now: 'supportive', wanted: 'supportive' })
  await owner.call('POST', '/contacts/log', { with: late.ref, on: '2026-06-01' })
  expect(await reads('contact-coverage')).toEqual({ value: 50, n: 2 })
  expect(await reads('stands-as-wanted')).toEqual({ value: 200 / 3, n: 3 })
  type Register = { overdue: number; asWanted: number; total: number }
  const { overdue, asWanted, total } = (await owner.call<Register>('GET', '/listening/engagement')).body
  expect({ overdue, asWanted, total }).toEqual({ overdue: 1, asWanted: 2, total: 3 })
})

test('of two people who said how satisfied they are, the latest of each: (4 + 3) ÷ 2', async () => {
  const say = async (who: Head, on: string, satisfied: number) =>
    owner.call('POST', '/contacts/log', { with: who.ref, on, satisfied })
  const [content, torn] = [
    await make('people', { title: 'Content' }),
    await make('people', { title: 'Torn' }),
  ]
  await say(content, '2026-10-01', 1)
  await say(content, '2026-11-01', 4)
  await say(torn, '2026-11-02', 3)
  expect(await reads('satisfaction')).toEqual({ value: 3.5, n: 2 })
  type Page = { mean: number; n: number }
  const { mean, n } = (await owner.call<Page>('GET', '/listening/satisfaction', {})).body
  expect({ mean, n }).toEqual({ mean: 3.5, n: 2 })
})

test('one of two core groups is not silent', async () => {
  const before = await reads('groups-heard')
  expect(before.value).toBeNull()
  const heard = await make('groups', { title: 'Adjunct faculty', core: true })
  await make('groups', { title: 'Evening students', core: true })
  await make('groups', { title: 'Somebody else', core: false })
  await make('notes', { title: 'I was heard', groupId: heard.ref, product: productId, saidOn: '2026-11-20' })
  type Coverage = { groups: { core: boolean; silent: boolean }[] }
  const { groups } = (await owner.call<Coverage>('GET', '/voices/coverage', { product: productId })).body
  const core = groups.filter((each) => each.core)
  const loud = core.filter((each) => !each.silent).length
  expect(await reads('groups-heard')).toEqual({ value: (loud * 100) / core.length, n: core.length })
})

test('coaching talks count once they have begun and the person takes part', async () => {
  const talk = async (title: string, startsAt: string, withMe: boolean, type = 'coaching') => {
    const meeting = await make('meetings', { title, type, startsAt })
    if (withMe)
      await owner.call('POST', `/records/${ana.personId}/links`, { type: 'takes-part', to: meeting.ref })
  }
  await talk('Held', '2026-11-03T15:00:00Z', true)
  await talk('Held too', '2026-11-17T15:00:00Z', true)
  await talk('Still to come', '2026-12-01T15:00:00Z', true)
  await talk('Of others', '2026-11-10T15:00:00Z', false)
  await talk('A review', '2026-11-10T15:00:00Z', true, 'review')
  expect(await reads('coaching-held')).toEqual({ value: 2, n: 2 })
})

test('a release reads nothing of who was told before it is live, and then one of two', async () => {
  const thing = await item('A thing asked for')
  const people = []
  for (const name of ['Asks', 'Asks too']) {
    const person = await make('people', { title: name })
    const note = await make('notes', {
      title: name,
      saidBy: person.ref,
      saidOn: '2026-11-01',
      product: productId,
    })
    await owner.call('POST', `/records/${note.ref}/links`, { type: 'supports', to: thing.ref })
    people.push(person)
  }
  const release = (
    await owner.call<Answer>('POST', '/releases/draft', { title: 'Spring', items: [thing.ref] })
  ).body as unknown as Head
  expect(await reads('release-live', release)).toEqual({ value: 0, n: 1 })
  expect(await reads('release-told', release)).toEqual({ value: null, n: 0 })
  await owner.call('POST', `/releases/${release.ref}/ship`, {})
  await owner.call('POST', `/releases/${release.ref}/tell`, { people: [people[0]?.ref], how: 'mail' })
  expect(await reads('release-live', release)).toEqual({ value: 1, n: 1 })
  expect(await reads('release-told', release)).toEqual({ value: 50, n: 2 })
  expect(await reads('told-rate')).toEqual({ value: 50, n: 2 })
})

test('an experiment reads its difference the way that is better: 44 of 139 less 31 of 142 is 9.8 points', async () => {
  const metric = await make('metrics', { title: 'DFW', measure: 'dfw', product: productId })
  const experiment = await make('experiments', {
    title: 'Early alert',
    product: productId,
    metricId: metric.ref,
    threshold: 10,
    expected: 32,
    state: 'running',
  })
  expect(await reads('outcome')).toEqual({ value: null, n: 0 })
  await owner.call('POST', '/metrics/import-readings', {
    metrics: [metric.ref],
    experiment: experiment.ref,
    period: 'Fall 2026',
    source: 'Registrar',
    csv: 'arm,grade,count\npilot,A,111\npilot,D,9\npilot,F,10\npilot,W,12\ncomparison,A,95\ncomparison,F,44\n',
  })
  const read = await reads('outcome')
  expect(read.n).toBe(281)
  expect(read.value).toBeCloseTo((44 / 139 - 31 / 142) * 100, 9)
})

test('a live measure names what it is read of, and keeps its reading with n', async () => {
  const live = (more: object) =>
    own.call<Answer>('POST', '/goals/begin', {
      title: 'Be heard',
      measures: [{ title: 'In time', baseline: 0, target: 100, ...more }],
    })
  const nowhere = await live({ source: 'contact-coverage' })
  expect(nowhere.status).toBe(400)
  expect(nowhere.body.detail).toContain('names its workspace')
  expect((await live({ source: 'release-told', sourceWorkspace: college })).status).toBe(400)
  const goal = (await live({ source: 'contact-coverage', sourceWorkspace: college })).body
  expect((await own.call('POST', '/measures/refresh', {})).body).toEqual({
    read: 1,
    unreachable: 0,
    ticked: 0,
  })
  const read = await own.call<Answer>('GET', `/goals/${goal.ref}`)
  expect(read.body.record).toMatchObject({ progress: 0.5, measures: 1 })
})

test('a certificate: hours of the log count for their goal, and once it is held the goal is all the way', async () => {
  const credential = (await own.call<Answer>('POST', '/credentials', { title: 'CSPO' })).body.record
  const goal = (
    await own.call<Answer>('POST', '/goals/begin', {
      title: 'Earn the CSPO',
      measures: [
        { title: 'Hours', baseline: 0, target: 10, source: 'study-hours' },
        { title: 'Held', baseline: 0, target: 1, source: 'credential-held', sourceRecord: credential.id },
      ],
    })
  ).body
  const study = (hours: number, more: object = {}) =>
    own.call('POST', '/learning-entries', {
      title: 'Course',
      hours,
      happenedOn: '2026-11-01',
      state: 'done',
      ...more,
    })
  await study(6, { goalId: goal.ref })
  await study(4, { goalId: goal.ref })
  await study(3)
  await study(5, { goalId: goal.ref, state: 'planned' })
  const progress = async () => {
    await own.call('POST', '/measures/refresh', {})
    return (await own.call<Answer>('GET', `/goals/${goal.ref}`)).body.record['progress']
  }
  // All of the hours, and nothing of the certificate yet.
  expect(await progress()).toBe(0.5)
  await own.call('PATCH', `/credentials/${credential.ref}`, { state: 'held', earnedOn: '2026-11-20' })
  expect(await progress()).toBe(1)
  expect(
    (
      await own.call('POST', '/goals/begin', {
        title: 'x',
        measures: [{ title: 'y', source: 'credential-held' }],
      })
    ).status,
  ).toBe(400)
})
