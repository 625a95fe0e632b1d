import { expect, test } from 'vitest'
import { ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'
import { endOf, reviewDueOn } from './model.ts'

const app = await startWithSessions()
const { owner } = app
const { own } = await ownPlaceOf(app, await app.client('product-owner'))

type Made = { id: string; ref: string; batchId: string; nextOn: string; detail: string; leftOut: number }
type Due = {
  dueOn: string | null
  lastOn: string | null
  isOverdue: boolean
  latestNext: string
  termEnds: { on: string; term: string }[]
}
const due = async () => (await own.call<Due>('GET', '/reviews/due')).body
const begin = async (title: string, more: object = {}) =>
  (await own.call<Made>('POST', '/goals/begin', { title, ...more })).body
const goal = async (ref: string) => (await own.call<{ record: object }>('GET', `/goals/${ref}`)).body.record
const complete = (goals: object[], more: object = {}) =>
  own.call<Made>('POST', '/reviews/complete', { title: 'End of the fall term', goals, ...more })

test('the next review is due on its day, six months after the last at the latest', () => {
  expect(reviewDueOn(null, null)).toBe(null)
  expect(reviewDueOn(null, '2026-06-01')).toBe('2026-12-01')
  expect(reviewDueOn({ heldOn: '2026-08-31', nextOn: null }, '2020-01-01')).toBe('2027-02-28')
  expect(reviewDueOn({ heldOn: '2026-08-31', nextOn: '2026-12-11' }, null)).toBe('2026-12-11')
})

test('a stretch goal is reached at 70 % of the way, any other at all of it', () => {
  expect([0.7, 0.69, 1].map((progress) => endOf(progress, true))).toEqual(['met', 'missed', 'met'])
  expect([0.99, 1, null].map((progress) => endOf(progress, false))).toEqual(['missed', 'met', 'met'])
})

test('with a last review seven months ago it is overdue; completing one sets the next date', async () => {
  expect(await due()).toMatchObject({ dueOn: null, isOverdue: false })
  const one = await begin('Close the loop faster')
  expect(await due()).toMatchObject({ dueOn: '2027-05-21', lastOn: null, isOverdue: false })
  await own.call('POST', '/reviews', { title: 'Spring', heldOn: '2026-04-21' })
  expect(await due()).toMatchObject({ dueOn: '2026-10-21', lastOn: '2026-04-21', isOverdue: true })
  const spans = { type: 'term', season: 'fall', startsOn: '2026-08-24', endsOn: '2026-12-12' }
  expect((await owner.call('POST', '/spans', { title: 'Fall 2026', ...spans })).status).toBe(200)
  const { termEnds, latestNext } = await due()
  expect(termEnds).toMatchObject([{ on: '2026-12-12', term: 'Fall 2026' }])
  expect(latestNext).toBe('2027-05-21')
  // Two minutes in a retrospective look at one goal, and move no date.
  const light = await complete([{ goal: one.ref, verdict: 'keep' }], {
    isLight: true,
    beside: 'retrospective',
  })
  expect(light.body.nextOn).toBe(null)
  expect((await due()).isOverdue).toBe(true)
  expect((await complete([{ goal: one.ref, verdict: 'keep' }], { nextOn: '2027-05-22' })).status).toBe(400)
  const done = await complete([{ goal: one.ref, verdict: 'keep' }], { nextOn: '2026-12-12' })
  expect(done.body.nextOn).toBe('2026-12-12')
  expect(await due()).toMatchObject({ dueOn: '2026-12-12', lastOn: '2026-11-21', isOverdue: false })
})

test('a review keeps, adjusts, drops and ends goals in one step, which one undo takes back', async () => {
  const measures = [{ title: 'Talks', baseline: 0, target: 10 }]
  const kept = await begin('Keep it')
  const moved = await begin('Move it', { endsOn: '2026-12-01' })
  const dropped = await begin('Drop it')
  const stretch = await begin('Stretch', { isStretch: true, measures })
  const plain = await begin('Plain', { measures })
  for (const { id } of [stretch, plain]) {
    const of = await own.call<{ records: { ref: string }[] }>('GET', '/measures', { goalId: id })
    await own.call('POST', `/measures/${of.body.records[0]?.ref}/readings`, { value: 7 })
  }
  expect((await complete([{ goal: dropped.ref, verdict: 'drop' }])).status).toBe(400)
  expect(await goal(dropped.ref)).toMatchObject({ state: 'open' })
  const reviewed = await complete([
    { goal: kept.ref, verdict: 'keep' },
    { goal: moved.ref, verdict: 'adjust', reason: 'The freeze moved.', endsOn: '2027-01-15' },
    { goal: dropped.ref, verdict: 'drop', reason: 'The tool was retired.' },
    { goal: stretch.ref, verdict: 'done' },
    { goal: plain.ref, verdict: 'done' },
  ])
  expect(reviewed.status).toBe(200)
  const states = async () => Promise.all([kept, moved, dropped, stretch, plain].map(({ ref }) => goal(ref)))
  expect(await states()).toMatchObject([
    { state: 'open' },
    { state: 'open', endsOn: '2027-01-15' },
    { state: 'dropped', closedOn: '2026-11-21', outcome: 'The tool was retired.' },
    { state: 'met' },
    { state: 'missed' },
  ])
  const { body } = await own.call<{ goals: object[] }>('GET', `/reviews/${reviewed.body.ref}/goals`)
  expect(body.goals).toMatchObject([
    { verdict: 'keep' },
    { verdict: 'adjust', reason: 'The freeze moved.' },
    { verdict: 'drop', goal: { ref: dropped.ref, title: 'Drop it' } },
    { verdict: 'done', progress: 0.7 },
    { verdict: 'done', progress: 0.7 },
  ])
  expect((await complete([{ goal: dropped.ref, verdict: 'keep' }])).status).toBe(409)
  await own.call('POST', `/changes/${reviewed.body.batchId}/undo`)
  expect((await states()).map((each) => (each as { state: string }).state)).toEqual(Array(5).fill('open'))
  expect((await due()).dueOn).toBe('2026-12-12')
})

test('a packet holds what the record held when it was made, and what is confidential only when asked', async () => {
  const win = (title: string, more: object = {}) =>
    own.call('POST', '/wins/capture', { title, wonOn: '2026-11-10', ...more })
  await win('Told 24 of 31 askers', { fromValue: 0, toValue: 24, unit: 'askers' })
  await win('Settled the contract', { isConfidential: true })
  await win('Long ago', { wonOn: '2025-01-01' })
  await own.call('POST', '/learning-entries', {
    title: 'Course',
    happenedOn: '2026-11-05',
    hours: 2.5,
    skill: 'stakeholders',
  })
  await own.call('POST', '/learning-entries', {
    title: 'Talk',
    happenedOn: '2026-11-06',
    hours: 1,
    type: 'talk',
  })
  await own.call('POST', '/credentials', { title: 'CSPO', state: 'held', earnedOn: '2025-02-14', months: 24 })
  const made = await own.call<Made>('POST', '/packets/make', { title: 'One-to-one, November' })
  expect(made.body).toMatchObject({ leftOut: 1 })
  const read = async (ref: string) =>
    (await own.call<{ record: { words: string; fromOn: string } }>('GET', `/packets/${ref}`)).body.record
  const { words, fromOn } = await read(made.body.ref)
  expect(fromOn).toBe('2026-10-21')
  for (const line of [
    '# One-to-one, November',
    'Test Person, 21 October 2026 to 21 November 2026',
    '## Goals',
    '- **Move it** (GOAL-3): no reading yet, due 1 December 2026',
    '- **Stretch** (GOAL-5): 70 %',
    '- 10 November 2026: **Told 24 of 31 askers**. From 0 to 24 askers.',
    '- 1 confidential, left out',
    '- Stakeholders and negotiation: 2.5 h of learning',
    '- 3.5 h in all: Course 2.5 h, Talk 1 h',
    '- CSPO, earned on 14 February 2025, holds until 14 February 2027',
  ])
    expect(words.split('\n')).toContain(line)
  expect(words).not.toContain('Settled the contract')
  expect(words).not.toContain('Long ago')
  const whole = await own.call<Made>('POST', '/packets/make', { title: 'All', withConfidential: true })
  expect((await read(whole.body.ref)).words).toContain('Settled the contract')
  // Nothing that happens later changes it, and nobody can.
  await win('After the packet')
  expect((await read(made.body.ref)).words).toBe(words)
  expect((await own.call('PATCH', `/packets/${made.body.ref}`, { words: 'Better' })).status).toBe(409)
  expect((await own.call('PATCH', `/packets/${made.body.ref}`, { title: 'With Ana' })).status).toBe(200)
})
