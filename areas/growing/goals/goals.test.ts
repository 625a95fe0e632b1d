import { expect, test } from 'vitest'
import { ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'

const app = await startWithSessions()
const { client, productId, workspaceId: college } = app
const { own, byToken, accountId } = await ownPlaceOf(app, await client('product-owner'))

type Head = { id: string; ref: string; title: string }
type Answer = Head & { record: Head & Record<string, unknown>; batchId: string; detail: string; code: string }
const begin = async (input: object) => {
  const answer = await own.call<Answer>('POST', '/goals/begin', { title: 'A goal', ...input })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}
const goal = async (ref: string) => (await own.call<Answer>('GET', `/goals/${ref}`)).body.record
type Listed = { records: (Head & Record<string, unknown>)[] }
/** The records of a kind that hang on a goal, in the order in which they were made. */
const listed = async (plural: string, goalId: string) =>
  (await own.call<Listed>('GET', `/${plural}`, { goalId })).body.records.toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  )

test('two measures, one for three times as much: a half and a whole give 0.625', async () => {
  const made = await begin({
    measures: [
      { title: 'Tickets', baseline: 48, target: 20, weight: 3 },
      { title: 'Talks', baseline: 0, target: 4 },
      { title: 'Never read', baseline: 0, target: 9, weight: 50 },
    ],
  })
  const [tickets, talks] = await listed('measures', made.id)
  await own.call('POST', `/measures/${tickets?.ref}/readings`, { value: 34 })
  await own.call('POST', `/measures/${talks?.ref}/readings`, { value: 4 })
  // (3 × 0.5 + 1 × 1) ÷ 4
  expect((await goal(made.ref))['progress']).toBe(0.625)
})

test('a goal whose answer was lost is sent again and there once', async () => {
  const id = '01a2200b-9851-7000-a288-7a61e2060534'
  const input = { title: 'Sent twice', id, measures: [{ title: 'Talks', baseline: 0, target: 4 }] }
  const [first, again] = [
    await own.call<Answer>('POST', '/goals/begin', input),
    await own.call<Answer>('POST', '/goals/begin', input),
  ]
  expect([again.status, again.body]).toEqual([200, { id, ref: first.body.ref, batchId: null }])
  expect(await listed('measures', id)).toHaveLength(1)
})

test('a goal begins with its milestones; the next step is the earliest open one, and one undo takes all back', async () => {
  const made = await begin({
    firstStep: 'Call the registrar',
    firstStepOn: '2026-12-01',
    milestones: [
      { title: 'Second', dueOn: '2027-02-01' },
      { title: 'First', dueOn: '2026-11-28' },
      { title: 'Some day' },
    ],
  })
  const next = async () => (await goal(made.ref))['next']
  expect(await goal(made.ref)).toMatchObject({ milestones: 3, milestonesDone: 0 })
  expect(await next()).toMatchObject({ words: 'First', on: '2026-11-28' })
  const first = (await listed('milestones', made.id)).find(({ title }) => title === 'First')
  const tick = (doneOn: string) => own.call<Answer>('PATCH', `/milestones/${first?.ref}`, { doneOn })
  expect((await tick('2026-12-24')).status).toBe(400)
  expect((await tick('2026-11-20')).status).toBe(200)
  expect(await goal(made.ref)).toMatchObject({ milestonesDone: 1 })
  expect(await next()).toEqual({ words: 'Call the registrar', on: '2026-12-01', milestone: null })
  await own.call('POST', `/changes/${made.batchId}/undo`)
  expect(await listed('milestones', made.id)).toEqual([])
})

test('aspiration, year and now: three goals in a tree, and a circle is refused by name', async () => {
  const far = await begin({ title: 'Lead product for the college', horizon: 'years-ahead' })
  const year = await begin({ title: 'Three product teams know me', horizon: 'this-year', parentId: far.ref })
  const now = await begin({ title: 'Talk to each team', horizon: 'now', parentId: year.ref })
  expect(await goal(now.ref)).toMatchObject({ parentId: year.id })
  const circle = await own.call<Answer>('PATCH', `/goals/${far.ref}`, { parentId: now.ref })
  expect(circle.status).toBe(409)
  expect(circle.body.detail).toContain('would be a circle')
  expect(await goal(far.ref)).toMatchObject({ parentId: null })
})

test('confidence is one to five, and what it was stays in the history', async () => {
  const made = await begin({ confidence: 2 })
  expect((await own.call('PATCH', `/goals/${made.ref}`, { confidence: 6 })).status).toBe(400)
  await own.call('PATCH', `/goals/${made.ref}`, { confidence: 4 })
  const history = await own.call('GET', `/records/${made.ref}/history`)
  expect(JSON.stringify(history.body)).toContain('"confidence":[2,4]')
})

type Library = {
  level: string
  institution: string
  templates: { name: string; goal: string | null; suggested: boolean; statement: string }[]
}
const library = async (input: object = {}, by = own) =>
  (await by.call<Library>('GET', '/goal-library', input)).body

test('the library reads in the institution’s words, at the level of the newest goal, and another level suggests others', async () => {
  expect(await library()).toMatchObject({ level: 'entry', institution: 'college' })
  await begin({ level: 'senior' })
  const senior = await library()
  expect(senior.level).toBe('senior')
  const entry = await library({ level: 'entry', institution: 'school' })
  expect(entry.templates).toHaveLength(12)
  const suggested = ({ templates }: Library) =>
    templates.flatMap(({ name, suggested }) => (suggested ? name : []))
  expect(suggested(entry)).not.toEqual(suggested(senior))
  // By token no institution can be asked; the library is there all the same.
  expect((await library({}, byToken)).templates).toHaveLength(12)
})

test('taken over in one step: sentence, measures that are fed where they can be, milestones on their days', async () => {
  const made = await own.call<Answer & { measures: number; milestones: number }>(
    'POST',
    '/goal-library/adopt',
    {
      template: 'feedback-loops',
      level: 'mid',
      fills: { whom: 'adjunct faculty', product: 'gradebook' },
      baseline: 20,
      target: 80,
      endsOn: '2027-03-01',
      feed: { workspace: college, product: productId },
    },
  )
  expect(made.body).toMatchObject({ measures: 2, milestones: 3 })
  expect(await goal(made.body.ref)).toMatchObject({
    template: 'feedback-loops',
    statement: expect.stringContaining(
      'of adjunct faculty who are told what became of their wish in the gradebook from 20 to 80 % by 1 March 2027',
    ),
    skill: 'user-research',
    level: 'mid',
    firstStepOn: '2026-11-28',
  })
  expect(await listed('measures', made.body.id)).toMatchObject([
    { source: 'told-rate', sourceProduct: productId, baseline: 20, target: 80, unit: '%' },
    { source: 'loop-days', sourceProduct: productId, baseline: null },
  ])
  // 100 days from 2026-11-21 to 2027-03-01; at 20, 40 and 75 of them.
  expect((await listed('milestones', made.body.id)).map(({ dueOn }) => dueOn)).toEqual([
    '2026-12-11',
    '2026-12-31',
    '2027-02-04',
  ])
  const checked = await own.call<{ score: number }>('POST', '/goals/check', { goal: made.body.ref })
  expect(checked.body.score).toBeGreaterThanOrEqual(65)
  expect((await library()).templates.find(({ name }) => name === 'feedback-loops')?.goal).toBe(made.body.ref)
})

test('in German it is read, taken over with its day and its numbers, and checked; whoever chose German gets it unasked', async () => {
  const german = { language: 'de', level: 'mid' } as const
  const read = await library(german)
  const statement = ({ templates }: Library) =>
    templates.find(({ name }) => name === 'lifecycle')?.statement ?? ''
  expect(statement(read)).toContain('im Team für [whom] von [from] auf [to] Tage bis [day] senken')
  const made = await own.call<Answer>('POST', '/goal-library/adopt', {
    ...german,
    template: 'certification',
    fills: { whom: 'die Bibliothek', name: 'CSPO' },
    baseline: 2.5,
    target: 16,
    endsOn: '2027-05-30',
  })
  expect(await goal(made.body.ref)).toMatchObject({
    title: 'Ein Zertifikat als Product Owner erwerben',
    statement: expect.stringContaining('von 2,5 auf 16 Stunden bis 30. Mai 2027 bringen, damit auch andere'),
    ifThen: 'Wenn ein Abend ausfällt, dann lerne ich am Samstag vor zehn',
  })
  expect(await listed('measures', made.body.id)).toMatchObject([
    { title: 'Lernstunden im Lerntagebuch', unit: 'Stunden', sourceName: 'Lerntagebuch' },
    { title: 'Das Zertifikat ist erworben', unit: 'Zertifikate' },
  ])
  const check = { goal: made.body.ref, language: 'de' }
  expect((await own.call<{ score: number }>('POST', '/goals/check', check)).body.score).toBeGreaterThan(65)

  const choose = (language: string) =>
    app.server.inject({
      method: 'PATCH',
      url: '/api/v1/preferences',
      headers: { cookie: `account=${accountId}` },
      payload: { values: { language } },
    })
  expect(statement(await library({ level: 'mid' }))).toContain('Cut the days')
  await choose('de')
  expect(statement(await library({ level: 'mid' }))).toBe(statement(read))
  expect(statement(await library({ level: 'mid', language: 'en' }))).toContain('Cut the days')
  await choose('system')
  expect(statement(await library({ level: 'mid' }))).toContain('Cut the days')
})

test('taken over bare, its blanks stay, all is read by hand, and it is not called good', async () => {
  const made = (await own.call<Answer>('POST', '/goal-library/adopt', { template: 'team' })).body
  expect((await goal(made.ref))['statement']).toContain('from [from] to [to] talks by [day]')
  expect(await listed('measures', made.id)).toMatchObject([{ source: 'by-hand' }, { source: 'by-hand' }])
  const checked = await own.call<{ score: number }>('POST', '/goals/check', { goal: made.ref })
  expect(checked.body.score).toBeLessThan(65)
  const past = { template: 'team', endsOn: '2026-11-21' }
  expect((await own.call('POST', '/goal-library/adopt', past)).status).toBe(400)
  const foreign = { template: 'vision', feed: { workspace: college, product: made.id } }
  expect((await own.call('POST', '/goal-library/adopt', foreign)).status).toBe(404)
})
