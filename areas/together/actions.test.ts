import { expect, test } from 'vitest'
import { systemActor } from '../../core/access/system-actor.ts'
import { enterWorkspace, makeContext } from '../../core/operations/run.ts'
import { startTestApp } from '../../tools/test/app.ts'
import { dueFor } from './actions.ts'

const { app, owner, client, clock, productId, workspaceId } = await startTestApp()

type Action = {
  id: string
  ref: string
  title: string
  overdue: boolean
  doneAt: string | null
  follows: object | null
}
type Answer = { record: Action; records: Action[]; batchId: string; count: number }

const add = async (title: string, more: object = {}) =>
  (await owner.call<Answer>('POST', '/actions', { title, ...more })).body.record
const titles = async (query: object) =>
  (await owner.call<Answer>('GET', '/actions', { sort: 'title', ...query })).body.records.map(
    (each) => each.title,
  )

test('an action is overdue once its day is over where the workspace is, and no longer when it is done', async () => {
  const late = await add('Late', { dueOn: '2026-11-20' })
  expect(late.overdue).toBe(true)
  expect((await add('Today', { dueOn: '2026-11-21' })).overdue).toBe(false)
  // Four in the morning in Greenwich is still the day before in New York.
  clock.set('2026-11-22T04:00:00.000Z')
  expect(await titles({ state: 'overdue' })).toEqual(['Late'])
  clock.set('2026-11-22T05:00:00.000Z')
  expect(await titles({ state: 'overdue' })).toEqual(['Late', 'Today'])
  clock.set('2026-11-21T09:00:00.000Z')
  const done = await owner.call<Answer>('POST', '/actions/finish', { refs: [late.ref] })
  const read = await owner.call<Answer>('GET', `/actions/${late.ref}`)
  expect(read.body.record).toMatchObject({ overdue: false, doneAt: '2026-11-21T09:00:00.000Z' })
  await owner.call('POST', `/changes/${done.body.batchId}/undo`)
  expect(await titles({ state: 'overdue' })).toEqual(['Late'])
  await owner.call('POST', '/actions/finish', { refs: [late.ref] })
  await owner.call('POST', '/actions/finish', { refs: [late.ref], done: false })
  expect(await titles({ state: 'overdue' })).toEqual(['Late'])
})

test('what waits for me is what I have not done by its day, and nobody else’s', async () => {
  const waiting = async () => (await owner.call<Answer>('GET', '/together/waiting')).body.count
  const before = await waiting()
  const me = owner.personId
  await add('Mine and late', { ownerId: me, dueOn: '2026-11-01' })
  await add('Mine and later', { ownerId: me, dueOn: '2026-12-01' })
  const other = await client('contributor')
  await add('Another’s', { ownerId: other.personId, dueOn: '2026-11-01' })
  expect(await waiting()).toBe(before + 1)
  expect(await titles({ whose: 'mine' })).toEqual(['Mine and late', 'Mine and later'])
  expect(await titles({ whose: 'nobody' })).not.toContain('Another’s')
})

test('an action says what it came from, and a meeting lists what came out of it', async () => {
  const meeting = (
    await owner.call<Answer>('POST', '/meetings', { title: 'Check-in', startsAt: '2026-11-19T15:00:00Z' })
  ).body.record
  const action = await add('Ask the registrar')
  await owner.call('POST', `/records/${action.ref}/links`, { type: 'follows-up', to: meeting.ref })
  await owner.call('POST', `/records/${owner.personId}/links`, { type: 'takes-part', to: meeting.ref })
  const read = await owner.call<Answer>('GET', `/actions/${action.ref}`)
  expect(read.body.record.follows).toMatchObject({ ref: meeting.ref, title: 'Check-in' })
  const links = await owner.call<{ links: { type: string; direction: string }[] }>(
    'GET',
    `/records/${meeting.ref}/links`,
  )
  expect(links.body.links.map((each) => [each.type, each.direction])).toEqual([
    ['follows-up', 'in'],
    ['takes-part', 'in'],
  ])
})

test('the due list holds open actions with a day, the earliest first, of one person where asked', async () => {
  await add('Soon', { dueOn: '2026-11-25', product: productId })
  await add('Never')
  const due = await app.db.transaction().execute(async (db) => {
    await enterWorkspace(db, workspaceId)
    const ctx = makeContext(app, db, workspaceId, systemActor, 'test')
    return {
      all: await dueFor(ctx),
      mine: await dueFor(ctx, { personId: owner.personId, until: '2026-11-30' }),
      product: await dueFor(ctx, { productId }),
    }
  })
  const days = due.all.map((each) => each.dueOn)
  expect(days).toEqual(days.toSorted())
  expect(due.all.map((each) => each.title)).not.toContain('Never')
  expect(due.mine.map((each) => [each.title, each.overdue])).toEqual([['Mine and late', true]])
  expect(due.product.map((each) => each.title)).toEqual(['Soon'])
})
