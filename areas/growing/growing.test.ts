import { expect, test } from 'vitest'
import { accountOf, countBehind, ownPlaceOf, sessionIn, startWithSessions } from '../../tools/test/own.ts'

const app = await startWithSessions()
const { owner, client, productId, workspaceId: college } = app
const ana = await client('product-owner')
const { own, byToken, workspaceId } = await ownPlaceOf(app, ana)

type Head = { id: string; ref: string; title: string }
type Answer = {
  record: Head & Record<string, unknown>
  id: string
  ref: string
  batchId: string
  detail: string
}

const make = async (kind: string, input: object) =>
  (await owner.call<Answer>('POST', `/${kind}`, input)).body.record
const ask = async (title: string, item: Head, saidOn: string) => {
  const person = await make('people', { title: `Person ${title}` })
  const note = await make('notes', { title, saidBy: person.ref, saidOn, product: productId })
  await owner.call('POST', `/records/${note.ref}/links`, { type: 'supports', to: item.ref })
  return { person, note }
}
/** A release that is live, which two asked for and one was told of, 30 days after. */
const shipped = async (title: string) => {
  const item = await make('items', { title: `Item of ${title}`, product: productId })
  const asked = await ask(`Asks for ${title}`, item, '2026-10-22')
  await ask(`Asks for ${title} too`, item, '2026-11-01')
  const draft = (await owner.call<Answer>('POST', '/releases/draft', { title, items: [item.ref] })).body
  await owner.call('POST', `/releases/${draft.ref}/ship`, {})
  await owner.call('POST', `/releases/${draft.ref}/tell`, { people: [asked.person.ref], how: 'mail' })
  return { id: draft.id, ref: draft.ref, note: asked.note, item }
}
const goalWith = (measure: object) =>
  own.call<Answer>('POST', '/goals/begin', { title: 'Close the loop faster', measures: [measure] })
const read = async (path: string) => (await own.call<Answer>('GET', path)).body.record
const measureOf = async (goal: { id: string }) =>
  (await own.call<{ records: (Head & { goalId: string })[] }>('GET', '/measures')).body.records.find(
    (each) => each.goalId === goal.id,
  ) as Head

test('lower is better counts: from 48 to 20, 34 is half of the way, and every reading is kept', async () => {
  const goal = (await goalWith({ title: 'Tickets a week', baseline: 48, target: 20, unit: 'tickets' })).body
  const measure = await measureOf(goal)
  expect(await read(`/goals/${goal.ref}`)).toMatchObject({ measures: 1, progress: null })
  const reads = (value: number, readOn: string) =>
    own.call('POST', `/measures/${measure.ref}/readings`, { value, readOn })
  await reads(48, '2026-10-01')
  await reads(30, '2026-11-20')
  await reads(34, '2026-11-20')
  expect(await read(`/measures/${measure.ref}`)).toMatchObject({ current: 34, readings: 3, progress: 0.5 })
  expect((await read(`/goals/${goal.ref}`))['progress']).toBe(0.5)
  expect((await reads(1, '2026-11-22')).status).toBe(400)
})

test('a live measure reads the product with its owner’s rights, and keeps the last value when these end', async () => {
  await shipped('Loop to measure')
  const sources = await own.call<{ sources: { product: Head; value: number; n: number }[] }>(
    'GET',
    '/measures/sources',
    { source: 'loop-days' },
  )
  expect(sources.body.sources).toMatchObject([
    { product: { id: productId, title: 'Gradebook' }, value: 30, n: 1 },
  ])
  const goal = (
    await goalWith({
      title: 'Days to told',
      baseline: 40,
      target: 20,
      source: 'loop-days',
      sourceWorkspace: college,
      sourceProduct: productId,
      sourceName: 'Gradebook',
    })
  ).body
  const measure = await measureOf(goal)
  const refresh = async () => (await own.call('POST', '/measures/refresh', {})).body
  expect(await refresh()).toEqual({ read: 1, unreachable: 0, ticked: 0 })
  expect(await refresh()).toEqual({ read: 0, unreachable: 0, ticked: 0 })
  expect(await read(`/measures/${measure.ref}`)).toMatchObject({ current: 30, n: 1, progress: 0.5 })
  // A token is good for one workspace: it does not reach the college.
  expect((await byToken.call('POST', '/measures/refresh', {})).body).toEqual({
    read: 0,
    unreachable: 1,
    ticked: 0,
  })
  await owner.call('PATCH', `/members/${ana.personId}`, { disabled: true })
  expect(await refresh()).toEqual({ read: 0, unreachable: 1, ticked: 0 })
  expect(await read(`/measures/${measure.ref}`)).toMatchObject({ current: 30, readOn: '2026-11-21' })
  await owner.call('PATCH', `/members/${ana.personId}`, { disabled: false })
})

test('a release that went live is suggested with what is known of it, and no longer once a win rests on it', async () => {
  const release = await shipped('Late-work queue')
  const suggestions = async () =>
    (
      await own.call<{ suggestions: { record: Head; title: string; says: string }[] }>(
        'GET',
        '/wins/suggestions',
      )
    ).body.suggestions
  const found = (await suggestions()).find(({ record }) => record.id === release.id)
  expect(found).toMatchObject({
    from: 'release',
    carries: 'shipped',
    title: 'Shipped “Late-work queue” and told 1 of the 2 people who had asked for it',
    says: 'It is live; 2 people had asked for it, and 1 of them was told, after a median of 30 days.',
  })
  const rests = { workspace: college, record: release.ref }
  const goal = (await goalWith({ title: 'Told', baseline: 0, target: 2 })).body
  const win = await own.call<Answer>('POST', '/wins/capture', { title: found?.title, rests, goal: goal.ref })
  expect(win.status).toBe(200)
  expect((await suggestions()).some(({ record }) => record.id === release.id)).toBe(false)
  expect(await read(`/wins/${win.body.ref}`)).toMatchObject({
    restsRef: release.ref,
    restsTitle: 'Late-work queue',
  })

  // The chain walks on: from the student's note to the goal, and back from the win.
  const resting = await own.call<{ steps: Head[] }>('GET', '/growing/resting', { records: release.id })
  expect(resting.body.steps).toMatchObject([
    { kind: 'win', ref: win.body.ref, side: 'outcomes' },
    { kind: 'goal', ref: goal.ref },
  ])
  const back = await own.call<{ steps: (Head & { kind: string; workspace: string | null })[] }>(
    'GET',
    `/growing/chain/${win.body.ref}`,
  )
  expect(back.body.steps.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['win', 'goal', 'release', 'item', 'note']),
  )
  expect(back.body.steps.find(({ id }) => id === release.note.id)).toMatchObject({ workspace: college })
})

test('no win says more than its evidence carries, and the reason says what may be said', async () => {
  const release = await shipped('Reminders')
  const rests = { workspace: college, record: release.ref }
  const claim = (title: string, more: object = { rests }) =>
    own.call<Answer>('POST', '/wins/capture', { title, ...more })
  const refused = await claim('Reminders reduced late work')
  expect(refused.status).toBe(400)
  expect(refused.body.detail).toContain('“reduced” says more than')
  expect((await claim('Late work was lower after the reminders')).status).toBe(400)
  const win = await claim('Brought the reminders to two who had asked')
  expect(win.status).toBe(200)
  const reworded = await own.call('PATCH', `/wins/${win.body.ref}`, { result: 'It improved grading.' })
  expect(reworded.status).toBe(400)
  // Without evidence it is the person's own word, and stands as such.
  expect((await claim('Cut the review from 90 to 45 minutes', {})).status).toBe(200)
  // What it rests on is read, never typed.
  expect((await own.call('PATCH', `/wins/${win.body.ref}`, { restsCarries: 'caused' })).status).toBe(409)
})

test('a private link leaves no trace on the shared side', async () => {
  const release = await shipped('Untouched')
  const trace = async () => ({
    links: (await owner.call('GET', `/records/${release.ref}/links`)).body,
    history: (await owner.call('GET', `/records/${release.ref}/history`)).body,
    chain: (await owner.call('GET', `/records/${release.ref}/chain`)).body,
    record: (await owner.call('GET', `/releases/${release.ref}`)).body,
  })
  const outbox = () => countBehind(app, 'select 1 from change where workspace_id = $1', [college])
  const before = [await trace(), await outbox()]
  const win = await own.call<Answer>('POST', '/wins/capture', {
    title: 'Secretwords in a win',
    rests: { workspace: college, record: release.ref },
  })
  expect(win.status).toBe(200)
  expect(before[1]).toBeGreaterThan(10)
  expect([await trace(), await outbox()]).toEqual(before)
  const found = await owner.call<{ found: unknown[] }>('GET', '/search', { text: 'Secretwords' })
  expect(JSON.stringify(found.body)).not.toContain('Secretwords')
})

test('what was kept stays readable when the shared record no longer is', async () => {
  const release = await shipped('Leaves with me')
  const win = await own.call<Answer>('POST', '/wins/capture', {
    title: 'Shipped it',
    rests: { workspace: college, record: release.ref },
  })
  await owner.call('PATCH', `/members/${ana.personId}`, { disabled: true })
  const chain = await own.call<{ steps: object[] }>('GET', `/growing/chain/${win.body.ref}`)
  expect(chain.body.steps).toMatchObject([
    { kind: 'win' },
    { kind: 'release', title: 'Leaves with me', isKept: true, workspace: null },
  ])
  expect(
    (await own.call('POST', `/wins/${win.body.ref}/rest`, { workspace: college, record: release.ref }))
      .status,
  ).toBe(404)
  await owner.call('PATCH', `/members/${ana.personId}`, { disabled: false })
})

test('a win rests only on what its person may read', async () => {
  const elsewhere = await ownPlaceOf(app, await client('member'))
  const release = await shipped('Hidden from members')
  const rests = { workspace: college, record: release.ref }
  expect((await elsewhere.own.call('POST', '/wins/capture', { title: 'Mine', rests })).status).toBe(404)
  expect(
    (await elsewhere.own.call<{ suggestions: object[] }>('GET', '/wins/suggestions')).body.suggestions,
  ).toEqual([])
})

test('a goal that was missed is kept with its day, and a rule set aside with its reason', async () => {
  const goal = (await goalWith({ title: 'x', baseline: 1, target: 2 })).body
  const aside = (reason: string) =>
    own.call<{ aside: object[] }>('POST', `/goals/${goal.ref}/rules`, { rule: 'A2', isAside: true, reason })
  expect((await aside(' ')).status).toBe(400)
  expect((await aside('It takes no hours.')).body.aside).toEqual([
    { rule: 'A2', reason: 'It takes no hours.' },
  ])
  const checked = await own.call<{ findings: { id: string; dismissed: boolean }[] }>('POST', '/goals/check', {
    goal: goal.ref,
  })
  expect(checked.body.findings.filter((each) => each.dismissed).map(({ id }) => id)).toEqual(['A2'])
  const closed = await own.call<Answer>('POST', `/goals/${goal.ref}/close`, {
    state: 'missed',
    outcome: 'No time.',
  })
  expect(await read(`/goals/${goal.ref}`)).toMatchObject({ state: 'missed', closedOn: '2026-11-21' })
  await own.call('POST', `/changes/${closed.body.batchId}/undo`)
  expect(await read(`/goals/${goal.ref}`)).toMatchObject({ state: 'open', closedOn: null, outcome: '' })
})

test('from 12 to 7 is 41.7 % less', async () => {
  const win = await own.call<Answer>('POST', '/wins/capture', {
    title: 'Fewer steps to submit',
    fromValue: 12,
    toValue: 7,
    unit: 'clicks',
  })
  expect((await read(`/wins/${win.body.ref}`))['change']).toBeCloseTo(-41.67, 2)
})

test('the owner of the institution has no way in, by session or by token', async () => {
  const admin = sessionIn(app, workspaceId, await accountOf(app, owner))
  expect((await admin.call('GET', '/goals')).status).toBe(404)
  expect((await admin.call('GET', '/workspace-file')).status).toBe(404)
})
