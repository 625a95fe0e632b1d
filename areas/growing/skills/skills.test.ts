import { expect, test } from 'vitest'
import type { Client } from '../../../tools/test/app.ts'
import { countBehind, ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'

const app = await startWithSessions()
const { owner, client, productId } = app
const ana = await client('product-owner')
const { own } = await ownPlaceOf(app, ana)
const placeOfNew = async (): Promise<Client> => (await ownPlaceOf(app, await client('product-owner'))).own

type Rated = { level: number; by: string; n: number | null; on: string }
type Row = {
  skill: string
  target: number
  self: Rated | null
  others: Rated | null
  gapSelf: number | null
  evidence: number
  fresh: number
}
type Met = { skill: string; target: number; level: number | null; evidence: number; met: boolean }
type Standing = {
  level: string
  rows: Row[]
  readiness: { for: string; since: string; met: number; of: number; share: number; rows: Met[] }
  gaps: { skill: string; gap: number }[]
  proposed: string[]
}
type Did = { ref: string; batchId: string; detail: string; record: { ref: string } }

const standing = async (by: Client, input: object = {}) =>
  (await by.call<Standing>('GET', '/skills', input)).body
const row = async (by: Client, skill: string) =>
  (await standing(by)).rows.find((each) => each.skill === skill) as Row
const check = (by: Client, ratings: Record<string, number>, more: object = {}) =>
  by.call<Did>('POST', '/skills/check', {
    title: 'A look',
    ratings: Object.entries(ratings).map(([skill, level]) => ({ skill, level })),
    ...more,
  })
const shows = (by: Client, skill: string, happenedOn: string) =>
  by.call<Did>('POST', '/skill-evidence', { title: `Did ${skill}`, skill, happenedOn })

test('a check rates some skills as one step, the next one counts, and undoing it brings the earlier back', async () => {
  await check(own, { 'agile-practice': 2, stakeholders: 1 }, { on: '2026-05-20', level: 'mid' })
  const second = await check(own, { 'agile-practice': 3, communication: 2 }, { level: 'mid' })
  expect(await row(own, 'agile-practice')).toMatchObject({
    target: 3,
    self: { level: 3, by: 'self', n: null, on: '2026-11-21' },
    others: null,
    gapSelf: 0,
  })
  expect(await row(own, 'stakeholders')).toMatchObject({ self: { level: 1 }, gapSelf: 2 })
  expect(await row(own, 'market-analysis')).toMatchObject({ self: null, gapSelf: null })
  const kept = await own.call<{ record: { ratings: object[] } }>('GET', `/skill-checks/${second.body.ref}`)
  expect(kept.body.record.ratings).toHaveLength(2)
  expect((await own.call('POST', `/changes/${second.body.batchId}/undo`, {})).status).toBe(200)
  expect(await row(own, 'agile-practice')).toMatchObject({ self: { level: 2, on: '2026-05-20' } })
  expect(await row(own, 'communication')).toMatchObject({ self: null })
  // Nothing was taken away: the rows are there, they only do not count.
  expect(await countBehind(app, "select 1 from skill_rating where skill = 'communication'")).toBe(1)
})

test('a check refuses a day to come and a skill that is rated twice', async () => {
  expect((await check(own, { accessibility: 2 }, { on: '2026-11-22' })).status).toBe(400)
  const twice = [1, 2].map((level) => ({ skill: 'accessibility', level }))
  const answer = await own.call<Did>('POST', '/skills/check', { title: 'Twice', ratings: twice })
  expect(answer).toMatchObject({
    status: 400,
    body: { detail: expect.stringContaining('Nothing was written') },
  })
  expect(await row(own, 'accessibility')).toMatchObject({ self: null })
})

test('evidence is counted wherever it lies, and what is in the bin is not', async () => {
  const by = await placeOfNew()
  const own1 = await shows(by, 'accessibility', '2026-09-01')
  await by.call('POST', '/learning-entries', {
    title: 'Course',
    skill: 'accessibility',
    happenedOn: '2026-10-01',
  })
  await by.call('POST', '/learning-entries', {
    title: 'Planned',
    skill: 'accessibility',
    happenedOn: '2026-12-01',
    state: 'planned',
  })
  const goal = await by.call<Did>('POST', '/goals/begin', { title: 'Keyboard first', skill: 'accessibility' })
  await by.call('POST', '/wins/capture', {
    title: 'Fixed the focus',
    goal: goal.body.ref,
    wonOn: '2024-02-01',
  })
  await by.call('POST', '/wins/capture', {
    title: 'Captioned the tour',
    tags: ['Accessibility', 'video'],
    wonOn: '2026-02-01',
  })
  // Own evidence, the course, two wins; the older win is older than 18 months.
  expect(await row(by, 'accessibility')).toMatchObject({ evidence: 4, fresh: 3 })
  await by.call('POST', `/goals/${goal.body.ref}/close`, { state: 'met', outcome: 'Done.' })
  expect(await row(by, 'accessibility')).toMatchObject({ evidence: 5, fresh: 4 })
  await by.call('POST', '/skill-evidence/bin', { refs: [own1.body.record.ref] })
  expect(await row(by, 'accessibility')).toMatchObject({ evidence: 4, fresh: 3 })
  const read = await by.call<{ evidence: { kind: string }[]; goals: object[] }>(
    'GET',
    '/skills/accessibility',
  )
  expect(read.body.evidence.map(({ kind }) => kind)).toEqual(['goal', 'learning-entry', 'win', 'win'])
  expect(read.body.goals).toMatchObject([{ title: 'Keyboard first', state: 'met' }])
})

test('readiness changes when evidence is added: two fresh pieces at the next target', async () => {
  const by = await placeOfNew()
  await check(by, { 'vision-and-roadmap': 2, 'agile-practice': 2 })
  const before = (await standing(by)).readiness
  expect(before).toMatchObject({ for: 'mid', since: '2025-05-21', met: 0, of: 16, share: 0 })
  await shows(by, 'vision-and-roadmap', '2026-11-01')
  await shows(by, 'vision-and-roadmap', '2025-05-20')
  expect((await standing(by)).readiness.met).toBe(0)
  await shows(by, 'vision-and-roadmap', '2025-05-21')
  const { met, share, rows } = (await standing(by)).readiness
  expect({ met, share }).toEqual({ met: 1, share: 1 / 16 })
  expect(rows.find(({ skill }) => skill === 'vision-and-roadmap')).toMatchObject({ evidence: 2, met: true })
})

test('the three widest gaps are named, against the targets that are asked for', async () => {
  const by = await placeOfNew()
  await check(by, { stakeholders: 1, prioritisation: 2, accessibility: 3, leadership: 1, communication: 1 })
  const gaps = async (level: string) =>
    (await standing(by, { level })).gaps.map(({ skill, gap }) => [skill, gap])
  expect(await gaps('entry')).toEqual([['communication', 1]])
  expect(await gaps('mid')).toEqual([
    ['stakeholders', 2],
    ['communication', 2],
    ['prioritisation', 1],
  ])
  expect((await standing(by)).proposed).not.toContain('stakeholders')
})

test('what somebody set up in a product is suggested as evidence once, and nothing of it is left there', async () => {
  const { own: mine } = await ownPlaceOf(app, owner)
  type Made = { skill: string; kind: string; count: number; title: string; sourceId: string }
  const suggestions = async () =>
    (await mine.call<{ suggestions: Made[] }>('GET', '/skills/suggestions')).body.suggestions.filter(
      ({ kind }) => kind === 'finding' || kind === 'theme',
    )
  for (const title of ['Late work is found by chance', 'Alerts need an answer'])
    await owner.call('POST', '/themes', { title, product: productId })
  const [theme] = await suggestions()
  expect(theme).toMatchObject({
    skill: 'user-research',
    kind: 'theme',
    count: 2,
    title: 'Alerts need an answer',
  })
  await mine.call('POST', '/skill-evidence', {
    title: 'Two themes',
    skill: theme?.skill,
    type: 'product-work',
    happenedOn: '2026-11-20',
    sourceId: theme?.sourceId,
  })
  expect(await suggestions()).toEqual([])
  const found = await owner.call('GET', '/search', { text: 'Two themes' })
  expect(JSON.stringify(found.body)).not.toContain('EVID')
})

test('the quiz keeps every score, and from seven right it is evidence', async () => {
  const by = await placeOfNew()
  type Drawn = { questions: { id: string; options: string[] }[]; earlier: { correct: number }[] }
  const { questions } = (await by.call<Drawn>('GET', '/skills/quiz')).body
  expect(new Set(questions.map(({ id }) => id)).size).toBe(10)
  expect(JSON.stringify(questions)).not.toContain('"right"')
  type Marks = {
    correct: number
    evidence: string | null
    marks: { id: string; right: number; why: string }[]
  }
  const finish = (answers: { id: string; answer: number | null }[]) =>
    by.call<Marks>('POST', '/skills/quiz', { title: 'Scrum self-check', answers })
  const open = (await finish(questions.map(({ id }) => ({ id, answer: null })))).body
  expect(open).toMatchObject({ correct: 0, evidence: null })
  const right = open.marks.map(({ id, right: answer }) => ({ id, answer }))
  const six = right.map((each, at) => (at < 6 ? each : { ...each, answer: (each.answer + 1) % 4 }))
  expect((await finish(six)).body).toMatchObject({ correct: 6, evidence: null })
  const seven = right.map((each, at) => (at < 7 ? each : { ...each, answer: (each.answer + 1) % 4 }))
  expect((await finish(seven)).body).toMatchObject({ correct: 7, evidence: 'EVID-1' })
  expect(await row(by, 'agile-practice')).toMatchObject({ evidence: 1 })
  const { earlier } = (await by.call<Drawn>('GET', '/skills/quiz')).body
  expect(earlier.map(({ correct }) => correct)).toEqual([7, 6, 0])
  const same = Array.from({ length: 10 }, () => right[0] ?? { id: '', answer: 0 })
  expect((await finish(same)).status).toBe(400)
})

test('the first steps are seen from what is really there', async () => {
  const newcomer = await client('product-owner')
  const { own: by } = await ownPlaceOf(app, newcomer)
  type Steps = {
    framework: { done: boolean; shows: string[] }
    ceremonies: { done: boolean; attended: string[]; missing: string[] }
    item: { done: boolean; shows: string[] }
  }
  const steps = async () => (await by.call<Steps>('GET', '/skills/first-steps')).body
  expect(await steps()).toMatchObject({
    framework: { done: false },
    ceremonies: { done: false, attended: [] },
    item: { done: false },
  })
  await by.call('POST', '/learning-entries', {
    title: 'Scrum in a day',
    skill: 'agile-practice',
    happenedOn: '2026-10-01',
  })
  const attend = async (type: string, startsAt: string) => {
    const made = await owner.call<Did>('POST', '/meetings', { title: type, type, startsAt })
    await owner.call('POST', `/records/${newcomer.personId}/links`, {
      type: 'takes-part',
      to: made.body.record.ref,
    })
  }
  for (const type of ['planning', 'stand-up', 'review', 'retrospective'])
    await attend(type, '2026-11-10T09:00:00Z')
  await attend('refinement', '2026-12-10T09:00:00Z')
  const item = await newcomer.call<Did>('POST', '/items', { title: 'Larger buttons', product: productId })
  // A refinement that is still to come was not attended, and an item that is begun is not done.
  expect(await steps()).toMatchObject({
    framework: { done: true, shows: ['Scrum in a day'] },
    ceremonies: { done: false, missing: ['refinement'] },
    item: { done: false },
  })
  await attend('refinement', '2026-11-12T09:00:00Z')
  await newcomer.call('PATCH', `/items/${item.body.record.ref}`, { state: 'done' })
  expect(await steps()).toMatchObject({ ceremonies: { done: true, missing: [] }, item: { done: true } })
})
