import { expect, test } from 'vitest'
import { countBehind, ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'

const app = await startWithSessions()
const { owner, client, workspaceId: college, productId } = app
const ana = await client('product-owner')
const { own, workspaceId } = await ownPlaceOf(app, ana)

type Head = { id: string; ref: string; title: string }
type Open = {
  ref: string
  sprint: string
  carried: number
  isOver: boolean
  endsOn: string
  next: Head | null
}

const sprint = async (title: string, startsOn: string, endsOn: string): Promise<Head> =>
  (
    await owner.call<{ record: Head }>('POST', '/sprints', {
      title,
      startsOn,
      endsOn,
      product: productId,
    })
  ).body.record
const write = (title: string, record: string) =>
  own.call<Head & { detail: string }>('POST', '/sprint-goals/write', {
    title,
    sprint: { workspace: college, record },
  })
const carry = (ref: string, record: string) =>
  own.call<Head & { detail: string; batchId: string }>('POST', `/sprint-goals/${ref}/carry`, {
    to: { workspace: college, record },
  })
const now = async () => (await own.call<{ goals: Open[] }>('GET', '/sprint-goals/now')).body.goals
const due = async () =>
  (await own.call<{ lines: { what: string; on: string; ref: string }[] }>('GET', '/growing/due')).body.lines
const get = async (ref: string) =>
  (await own.call<{ record: Record<string, unknown> }>('GET', `/sprint-goals/${ref}`)).body.record
const ofSprint = async (record: string) =>
  (
    await own.call<{ goal: Record<string, unknown> | null; offered: Open | null }>(
      'GET',
      '/sprint-goals/of-sprint',
      { workspace: college, record },
    )
  ).body

const first = await sprint('Sprint 14', '2026-11-09', '2026-11-20')
const second = await sprint('Sprint 15', '2026-11-23', '2026-12-04')
await owner.call('POST', `/sprints/${first.ref}/start`)

test('one line for a sprint, kept as the sprint was called, and one only', async () => {
  const made = await write('Read a funnel without help', first.ref)
  expect(made.status, JSON.stringify(made.body)).toBe(200)
  expect(await get(made.body.ref)).toMatchObject({
    sprintTitle: 'Sprint 14',
    sprintRef: first.ref,
    sprintEndsOn: '2026-11-20',
    sprintWorkspace: college,
    carried: null,
  })
  const again = await write('And another', first.ref)
  expect(again.status).toBe(409)
  expect(again.body.detail).toContain(made.body.ref)
  // The day that is due follows the sprint as it is now, not as it was.
  expect(await due()).toMatchObject([{ what: 'sprint-goal', on: '2026-11-20', ref: made.body.ref }])
  await owner.call('PATCH', `/sprints/${first.ref}`, { endsOn: '2026-11-24' })
  expect(await due()).toMatchObject([{ on: '2026-11-24', goal: null }])
  expect(await get(made.body.ref)).toMatchObject({ sprintEndsOn: '2026-11-20' })
  const moved = await own.call('PATCH', `/sprint-goals/${made.body.ref}`, { sprintTitle: 'Typed' })
  expect(moved.status).toBe(409)
  const later = await own.call('PATCH', `/sprint-goals/${made.body.ref}`, { doneOn: '2026-11-22' })
  expect(later.status).toBe(400)
})

test('what is open when the sprint closes is offered in the next one, carried over once and counted', async () => {
  const [open] = await now()
  expect(open).toMatchObject({ sprint: 'Sprint 14', isOver: false, next: null })
  await owner.call('POST', `/sprints/${first.ref}/close`, {})
  // The next one is planned: there it can be taken over by hand, but it is not offered at home yet.
  expect(await now()).toMatchObject([{ isOver: true, next: null }])
  expect(await due()).toEqual([])
  expect(await ofSprint(second.ref)).toMatchObject({ goal: null, offered: { sprint: 'Sprint 14' } })
  await owner.call('POST', `/sprints/${second.ref}/start`)
  expect(await now()).toMatchObject([{ isOver: true, next: { ref: second.ref, title: 'Sprint 15' } }])
  expect((await carry(open?.ref ?? '', first.ref)).status).toBe(409)
  const carried = await carry(open?.ref ?? '', second.ref)
  expect(carried.status, JSON.stringify(carried.body)).toBe(200)
  expect(await ofSprint(first.ref)).toMatchObject({
    goal: { ref: open?.ref, carriedTo: { ref: carried.body.ref, sprint: 'Sprint 15' } },
    offered: null,
  })
  expect(await ofSprint(second.ref)).toMatchObject({
    goal: { title: 'Read a funnel without help', carried: 1, doneOn: null },
  })
  expect((await carry(open?.ref ?? '', second.ref)).status).toBe(409)
  expect(await now()).toMatchObject([{ ref: carried.body.ref, carried: 1, isOver: false }])
  // Taken back as one step, it is offered again.
  expect((await own.call('POST', `/changes/${carried.body.batchId}/undo`)).status).toBe(200)
  expect(await now()).toMatchObject([{ ref: open?.ref, next: { ref: second.ref } }])
  expect((await carry(open?.ref ?? '', second.ref)).status).toBe(200)
})

test('what was learned is offered as a win once', async () => {
  const [open] = await now()
  const done = await own.call('PATCH', `/sprint-goals/${open?.ref}`, {
    doneOn: '2026-11-21',
    learned: 'Drop-off is a share of the step before, not of the first.',
  })
  expect(done.status).toBe(200)
  expect(await now()).toEqual([])
  type Offers = { suggestions: { key: string; from: string; title: string; says: string }[] }
  const offers = async () =>
    (await own.call<Offers>('GET', '/wins/suggestions')).body.suggestions.filter(
      ({ from }) => from === 'sprint-goal',
    )
  const [offer] = await offers()
  expect(offer).toMatchObject({
    title: 'Learned in Sprint 15: Read a funnel without help',
    says: expect.stringContaining('Drop-off is a share'),
  })
  await own.call('POST', '/wins/capture', { title: offer?.title, from: offer?.key })
  expect(await offers()).toEqual([])
  expect((await carry(open?.ref ?? '', second.ref)).status).toBe(409)
})

test('what was learned is logged once, linked with it as one step, however often it is asked for', async () => {
  const [open] = await now()
  expect(open).toBeUndefined()
  const goals = (await own.call<{ records: Head[] }>('GET', '/sprint-goals', { limit: 100 })).body.records
  const done = goals.find(({ title }) => title === 'Read a funnel without help')
  const log = (ref = lastRef) =>
    own.call<Head & { isNew: boolean; batchId: string; detail: string }>('POST', `/sprint-goals/${ref}/log`, {
      hours: 3,
    })
  const lastRef = (await Promise.all(goals.map(({ ref }) => get(ref)))).find(
    (each) => each['doneOn'] !== null,
  )?.['ref'] as string
  expect(done).toBeDefined()
  const both = await Promise.all([log(), log()])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(both.map(({ body }) => body.isNew).toSorted()).toEqual([false, true])
  expect(both[0]?.body.ref).toBe(both[1]?.body.ref)
  const entries = async () => (await own.call<{ records: object[] }>('GET', '/learning-entries')).body.records
  expect(await entries()).toMatchObject([
    {
      title: 'Read a funnel without help',
      happenedOn: '2026-11-21',
      hours: 3,
      type: 'practice',
      place: 'Sprint 15',
      learned: 'Drop-off is a share of the step before, not of the first.',
    },
  ])
  const links = await own.call('GET', `/records/${lastRef}/links`)
  expect(JSON.stringify(links.body)).toContain(both[0]?.body.ref)
  // Taken back as one step, it can be logged again.
  const batch = both.find(({ body }) => body.isNew)?.body.batchId
  expect((await own.call('POST', `/changes/${batch}/undo`)).status).toBe(200)
  expect(await entries()).toEqual([])
  expect((await log()).body.isNew).toBe(true)
  const elsewhere = { title: 'Split a story', sprintTitle: 'Evening class' }
  const typed = await own.call<{ record: Head }>('POST', '/sprint-goals', elsewhere)
  const ticked = await own.call<{ isNew: boolean }>('POST', `/sprint-goals/${typed.body.record.ref}/log`, {
    hours: 1,
    doneOn: '2026-11-20',
  })
  expect(ticked.body).toMatchObject({ isNew: true })
  expect(await get(typed.body.record.ref)).toMatchObject({ doneOn: '2026-11-20' })
  const other = goals.find(({ ref }) => ref !== lastRef)
  const refused = await log(other?.ref)
  expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('not learned yet')])
})

test('nothing of it lies where the sprint lies, and who may not read the sprint cannot take it', async () => {
  const kept = "select 1 from record where kind = 'sprint-goal' and workspace_id = $1"
  expect(await countBehind(app, kept, [college])).toBe(0)
  expect(await countBehind(app, kept, [workspaceId])).toBeGreaterThan(0)
  const history = "select 1 from change where workspace_id = $1 and operation like 'sprint-goal%'"
  expect(await countBehind(app, history, [college])).toBe(0)
  expect((await write('No way there', 'SPRINT-999')).status).toBe(404)
})

test('a sprint that is kept elsewhere is named by hand', async () => {
  const made = await own.call<{ record: Head }>('POST', '/sprint-goals', {
    title: 'Split a story by its data',
    sprintTitle: 'Sprint 3 of the evening class',
    sprintEndsOn: '2026-11-27',
  })
  expect(made.status, JSON.stringify(made.body)).toBe(200)
  expect(await now()).toMatchObject([{ sprint: 'Sprint 3 of the evening class', isOver: false, next: null }])
})
