import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId, clock } = await startTestApp()

type Head = { id: string; ref: string; title: string }
type Answer = { record: Head & Record<string, unknown>; batchId: string; detail: string } & Record<
  string,
  unknown
>

const make = async (plural: string, input: object) =>
  (await owner.call<Answer>('POST', `/${plural}`, { product: productId, ...input })).body.record
const item = (title: string, more: object = {}) => make('items', { title, ...more })
const read = async (plural: string, of: Head) =>
  (await owner.call<Answer>('GET', `/${plural}/${of.ref}`)).body.record
const take = (of: Head, into: Head) =>
  owner.call('POST', `/records/${of.ref}/links`, { type: 'worked-in', to: into.ref })
const start = (of: Head) => owner.call<Answer>('POST', `/sprints/${of.ref}/start`, {})
const close = (of: Head, more: object = {}) => owner.call<Answer>('POST', `/sprints/${of.ref}/close`, more)
const move = (of: Head, to: string, more: object = {}) =>
  owner.call<Answer>('POST', '/board/move', { item: of.ref, to, ...more })

test('a sprint counts what was taken in and done, and its unfinished work goes on into the next, undone as one', async () => {
  const [sprint, next] = [
    await make('sprints', {
      title: 'Sprint 1',
      goal: 'Late work is found',
      learningGoal: 'Do instructors read it?',
    }),
    await make('sprints', { title: 'Sprint 2', startsOn: '2026-12-01' }),
  ]
  const [a, b] = [await item('a', { estimate: 3 }), await item('b', { estimate: 5, state: 'ready' })]
  await take(a, sprint)
  await take(b, sprint)
  expect((await close(sprint)).status).toBe(409)
  await start(sprint)
  expect((await start(sprint)).status).toBe(409)
  await move(a, 'done')
  await move(b, 'in-progress')
  expect(await read('sprints', sprint)).toMatchObject({
    items: 2,
    done: 1,
    points: 8,
    donePoints: 3,
    state: 'running',
  })
  const closed = await close(sprint, { unfinished: 'next' })
  expect(closed.body).toMatchObject({ unfinished: 1, next: next.ref })
  expect(await read('sprints', next)).toMatchObject({ items: 1, learningGoal: 'Do instructors read it?' })
  // What is done after its end does not count for it any more.
  clock.set('2026-11-25T09:00:00.000Z')
  await move(b, 'done')
  expect(await read('sprints', sprint)).toMatchObject({ items: 2, done: 1, state: 'closed' })
  expect(await read('sprints', next)).toMatchObject({ done: 1 })
  await owner.call('POST', `/changes/${closed.body.batchId}/undo`)
  expect(await read('sprints', sprint)).toMatchObject({ state: 'running', closedAt: null })
  expect(await read('sprints', next)).toMatchObject({ items: 0, learningGoal: '' })
  clock.set('2026-11-21T09:00:00.000Z')
})

test('unfinished work that goes to the backlog is ready again, and an empty sprint closes too', async () => {
  const sprint = await make('sprints', { title: 'To the backlog' })
  const begun = await item('begun', { state: 'in-progress' })
  await take(begun, sprint)
  await start(sprint)
  expect((await close(sprint, { unfinished: 'backlog' })).body).toMatchObject({ unfinished: 1, next: null })
  expect(await read('items', begun)).toMatchObject({ state: 'ready' })
  const empty = await make('sprints', { title: 'Empty' })
  await start(empty)
  expect((await close(empty)).status).toBe(200)
  expect((await owner.call('PATCH', `/sprints/${empty.ref}`, { state: 'running' })).status).toBe(409)
})

test('an item carries the day on which it was done, whatever door closed it, and none once it is taken up again', async () => {
  const one = await item('by hand')
  const changed = await owner.call<Answer>('PATCH', `/items/${one.ref}`, { state: 'done' })
  expect(await read('items', one)).toMatchObject({ doneOn: '2026-11-21' })
  await owner.call('POST', `/changes/${changed.body.batchId}/undo`)
  expect(await read('items', one)).toMatchObject({ doneOn: null, state: 'new' })
  await owner.call('PATCH', `/items/${one.ref}`, { state: 'done', doneOn: '2026-10-01' })
  expect(await read('items', one)).toMatchObject({ doneOn: '2026-10-01' })
  await owner.call('PATCH', `/items/${one.ref}`, { state: 'ready' })
  expect(await read('items', one)).toMatchObject({ doneOn: null })
  expect(await item('there already', { state: 'done' })).toMatchObject({ doneOn: '2026-11-21' })
  // Nine in the evening of the 21st where the workspace is.
  clock.set('2026-11-22T02:00:00.000Z')
  await owner.call('POST', '/items/change-many', { refs: [one.ref], set: { state: 'done' } })
  expect(await read('items', one)).toMatchObject({ doneOn: '2026-11-21' })
  clock.set('2026-11-21T09:00:00.000Z')
})

test('a limit that is passed warns with its number and stops nobody; the newest agreement of a product holds', async () => {
  await make('agreements', { title: 'As it was', limitInProgress: 9 })
  const agreed = await make('agreements', {
    title: 'How we work',
    limitInProgress: 1,
    doneWhen: [{ text: 'Works by keyboard', done: false }],
  })
  const [a, b] = [await item('x'), await item('y')]
  const first = await move(a, 'in-progress')
  const second = await move(b, 'in-progress')
  expect(first.status).toBe(200)
  expect(second.body['passed']).toMatchObject({ state: 'in-progress', limit: 1 })
  type Board = {
    columns: { state: string; limit: number | null; count: number; isOver: boolean; items: Head[] }[]
  }
  const board = await owner.call<Board>('GET', '/board', { product: productId })
  expect(board.body.columns.map(({ state }) => state)).toEqual([
    'new',
    'refining',
    'ready',
    'in-progress',
    'done',
  ])
  expect(board.body.columns[3]).toMatchObject({ limit: 1, isOver: true })
  expect(board.body.columns[3]?.items.map(({ ref }) => ref)).toContain(b.ref)
  expect((await read('agreements', agreed))['doneWhen']).toHaveLength(1)
})

test('closing with something open takes a reason, and the reason is kept with what was open', async () => {
  const open = await item('open', {
    criteria: [
      { text: 'One', done: true },
      { text: 'Two', done: false },
    ],
  })
  const refused = await move(open, 'done', { unmet: ['Works by keyboard'] })
  expect(refused.status).toBe(400)
  expect(refused.body.detail).toContain('1 criterion open, not met: Works by keyboard')
  expect(
    (await move(open, 'done', { unmet: ['Works by keyboard'], reason: 'Agreed with the office' })).status,
  ).toBe(200)
  expect(await read('items', open)).toMatchObject({
    state: 'done',
    closingReason: 'Agreed with the office (1 criterion open, not met: Works by keyboard)',
  })
})

test('an impediment has an age, is counted while it is open, and shows on the board', async () => {
  const held = await item('held up', { state: 'ready' })
  const what = await make('impediments', { title: 'No test data', since: '2026-11-11', itemId: held.ref })
  expect(what).toMatchObject({ age: 10, isOpen: true })
  const waiting = async () => (await owner.call('GET', '/delivering/waiting')).body['count']
  expect(await waiting()).toBe(1)
  const board = JSON.stringify((await owner.call('GET', '/board', { product: productId })).body)
  expect(board).toContain('"isBlocked":true')
  await owner.call('PATCH', `/impediments/${what.ref}`, { resolvedOn: '2026-11-15' })
  expect(await read('impediments', what)).toMatchObject({ age: 4, isOpen: false })
  expect(await waiting()).toBe(0)
  expect((await owner.call('PATCH', `/impediments/${what.ref}`, { resolvedOn: '2026-11-01' })).status).toBe(
    400,
  )
})

test('a viewer reads sprints and forecasts, and moves nothing', async () => {
  const viewer = await client('viewer')
  const one = await item('watched')
  expect((await viewer.call('GET', '/board', { product: productId })).status).toBe(200)
  expect((await viewer.call('POST', '/board/move', { item: one.ref, to: 'ready' })).status).toBe(403)
})
