import { expect, test } from 'vitest'
import { ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'

// A market matrix of an institution measures a goal of one's own, and ticks the step that waits for it.

const app = await startWithSessions()
const { owner, client, productId, workspaceId: college } = app
const member = await client('product-owner')
const { own } = await ownPlaceOf(app, member)

type Head = { id: string; ref: string; title: string }
type Milestone = Head & { doneOn: string | null; tickedOn: string | null; source: string; sourceName: string }
type Table = { alternatives: Head[]; criteria: Head[] }

const beginMatrix = async () => {
  const begun = await owner.call<Head>('POST', '/market-matrices/begin', {
    product: productId,
    title: 'Early-alert tools',
    alternatives: ['nothing', 'rival', 'rival'].map((stands, at) => ({ title: `Way ${at}`, stands })),
    criteria: [1, 2, 3, 4, 5].map((weight) => ({ title: `Need ${weight}`, weight })),
  })
  const table = await owner.call<Table>('GET', `/market-matrices/${begun.body.ref}/table`)
  return { ...begun.body, ...table.body }
}
type Matrix = Awaited<ReturnType<typeof beginMatrix>>
const judge = async ({ ref, alternatives, criteria }: Matrix, columns: number, more: object = {}) => {
  for (const alternative of alternatives.slice(0, columns))
    for (const criterion of criteria)
      await owner.call('POST', `/market-matrices/${ref}/judge`, {
        alternative: alternative.ref,
        criterion: criterion.ref,
        points: 3,
        evidence: 'Tried',
        lookedOn: '2026-11-19',
        ...more,
      })
}
const refresh = async () => (await own.call<{ ticked: number }>('POST', '/measures/refresh', {})).body
const stepOf = async (goalId: string) =>
  (await own.call<{ records: Milestone[] }>('GET', '/milestones', { goalId })).body.records.find(
    ({ title }) => title === 'The matrix is done',
  ) as Milestone
const progress = async (goal: Head) => {
  type Measure = { title: string; source: string; current: number | null }
  const { records } = (await own.call<{ records: Measure[] }>('GET', '/measures', { goalId: goal.id })).body
  return Object.fromEntries(records.map(({ source, current }) => [source, current]))
}

test('matrix done → milestone ticked, with the day; the person may take the tick away, and it stays away', async () => {
  const matrix = await beginMatrix()
  const goal = (
    await own.call<Head>('POST', '/goal-library/adopt', {
      template: 'market',
      level: 'mid',
      baseline: 0,
      target: 3,
      endsOn: '2027-05-28',
      feed: { workspace: college, matrix: matrix.ref },
    })
  ).body
  expect(await stepOf(goal.id)).toMatchObject({ source: 'matrix-done', doneOn: null })
  // Two of three ways judged; then one of them by opinions only.
  await judge(matrix, 2)
  expect(await refresh()).toMatchObject({ ticked: 0, unreachable: 0 })
  expect(await progress(goal)).toMatchObject({ 'tools-compared': 2, 'matrix-evidence': (10 * 100) / 15 })
  await judge(matrix, 1, { evidence: '', lookedOn: null })
  await refresh()
  expect(await progress(goal)).toMatchObject({ 'tools-compared': 1 })
  const criterion = { title: 'A sixth way', product: productId, matrixId: matrix.ref }
  await owner.call('POST', '/market-alternatives', criterion)
  // Three others beside ours are judged, and the one that was added is taken out again.
  await judge(matrix, 3)
  expect(await refresh()).toMatchObject({ ticked: 0 })
  const added = await owner.call<{ records: Head[] }>('GET', '/market-alternatives', { text: 'sixth' })
  await owner.call('POST', '/market-alternatives/bin', { refs: added.body.records.map(({ ref }) => ref) })
  expect(await refresh()).toMatchObject({ ticked: 1 })
  const ticked = await stepOf(goal.id)
  expect(ticked).toMatchObject({ doneOn: '2026-11-21', tickedOn: '2026-11-21', source: 'matrix-done' })
  expect(ticked.sourceName).toContain('Early-alert tools')
  expect(await progress(goal)).toMatchObject({ 'tools-compared': 3, 'matrix-evidence': 100 })
  type Goal = { record: { milestones: number; milestonesDone: number } }
  expect((await own.call<Goal>('GET', `/goals/${goal.ref}`)).body.record).toMatchObject({ milestonesDone: 1 })
  expect(await refresh()).toMatchObject({ ticked: 0 })
  // A matrix that is added to later leaves the tick of its day.
  await owner.call('POST', '/market-criteria', { title: 'More', product: productId, matrixId: matrix.ref })
  await refresh()
  expect(await stepOf(goal.id)).toMatchObject({ doneOn: '2026-11-21' })
  await own.call('PATCH', `/milestones/${ticked.ref}`, { doneOn: null })
  expect(await stepOf(goal.id)).toMatchObject({ doneOn: null, tickedOn: null, source: 'by-hand' })
  const { records } = (await owner.call<{ records: Head[] }>('GET', '/market-criteria', { text: 'More' }))
    .body
  await owner.call('POST', '/market-criteria/bin', { refs: records.map(({ ref }) => ref) })
  expect(await refresh()).toMatchObject({ ticked: 0 })
  expect(await stepOf(goal.id)).toMatchObject({ doneOn: null })
})

test('a tick by hand is the person’s own; a step that waits for something names it', async () => {
  const matrix = await beginMatrix()
  const goal = (await own.call<Head>('POST', '/goals/begin', { title: 'By hand' })).body
  const waits = { title: 'The matrix is done', goalId: goal.ref, source: 'matrix-done' }
  expect((await own.call('POST', '/milestones', waits)).status).toBe(400)
  const named = { ...waits, sourceWorkspace: college, sourceRecord: matrix.id, sourceName: 'Matrix' }
  expect((await own.call('POST', '/milestones', named)).status).toBe(200)
  const { ref } = await stepOf(goal.id)
  await own.call('PATCH', `/milestones/${ref}`, { doneOn: '2026-11-20' })
  expect(await stepOf(goal.id)).toMatchObject({ doneOn: '2026-11-20', tickedOn: null, source: 'matrix-done' })
})

test('a matrix in the bin, or of somebody else’s institution, ticks nothing', async () => {
  const matrix = await beginMatrix()
  await judge(matrix, 3)
  const goal = (await own.call<Head>('POST', '/goals/begin', { title: 'Out of reach' })).body
  const step = { title: 'The matrix is done', goalId: goal.ref, source: 'matrix-done' }
  const elsewhere = '00000000-0000-7000-8000-000000000000'
  await own.call('POST', '/milestones', { ...step, sourceWorkspace: elsewhere, sourceRecord: matrix.id })
  await owner.call('POST', '/market-matrices/bin', { refs: [matrix.ref] })
  await own.call('POST', '/milestones', { ...step, sourceWorkspace: college, sourceRecord: matrix.id })
  expect(await refresh()).toMatchObject({ ticked: 0 })
})
