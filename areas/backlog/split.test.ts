import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, clock, productId, settled } = await startTestApp()

type Item = {
  id: string
  ref: string
  title: string
  state: string
  estimate: number | null
  parentId: string | null
  personaId: string | null
  voices: number
  opinion: boolean
  startedOn: string | null
  criteria: { text: string; done: boolean }[]
  learningValue: number | null
}
type Split = { refs: string[]; batchId: string; detail: string }

const make = async (path: string, title: string, more: object = {}) =>
  (await owner.call<{ record: Item }>('POST', `/${path}`, { title, ...more })).body.record
const item = (title: string, more: object = {}) => make('items', title, { product: productId, ...more })
const get = async (ref: string) => (await owner.call<{ record: Item }>('GET', `/items/${ref}`)).body.record
const split = (of: Item, input: object) => owner.call<Split>('POST', `/items/${of.ref}/split`, input)
const order = async () =>
  (await owner.call<{ records: Item[] }>('GET', '/items', { limit: '500' })).body.records.map(
    (each) => each.ref,
  )
const links = async (ref: string) =>
  (
    await owner.call<{ links: { type: string; direction: string; other: { ref: string } }[] }>(
      'GET',
      `/records/${ref}/links`,
    )
  ).body.links
/** What nobody asked for: by the figure at the head, by the filter, and by the figure beside each item. */
const opinions = async () => {
  const head = await owner.call<{ opinion: number }>('GET', '/backlog/summary')
  const list = async (query: object) =>
    (
      await owner.call<{ records: Item[] }>('GET', '/items', {
        state: 'new,refining,ready,in-progress',
        ...query,
      })
    ).body.records
  return {
    head: head.body.opinion,
    filter: (await list({ opinion: 'true' })).map((each) => each.ref),
    beside: (await list({})).filter((each) => each.opinion).map((each) => each.ref),
  }
}

const story = await item('Late work queue', {
  estimate: 13,
  learningValue: 4,
  description: 'As a teacher…',
  criteria: [
    { text: 'Sorted', done: true },
    { text: 'Read out', done: false },
    { text: 'Printed', done: false },
  ],
})
const next = await item('What comes after it')

test('one action makes the parts, moves criteria, links them both ways and leaves voices and history where they are', async () => {
  const note = await make('notes', 'It gets lost', { text: 'It gets lost', product: productId })
  await owner.call('POST', `/records/${note.ref}/links`, { type: 'supports', to: story.ref })
  await owner.call('PATCH', `/items/${story.ref}`, { state: 'in-progress' })
  clock.set('2026-12-01T09:00:00.000Z')
  const { status, body } = await split(story, {
    as: 'parts',
    into: [
      { title: 'Sort it', estimate: 3, criteria: [0] },
      { title: 'Hear it', criteria: [1] },
    ],
    copy: ['type', 'learningValue', 'description'],
  })
  expect(status, JSON.stringify(body)).toBe(200)
  const [first, second] = await Promise.all(body.refs.map(get))
  expect(first).toMatchObject({
    title: 'Sort it',
    estimate: 3,
    learningValue: 4,
    parentId: story.id,
    state: 'in-progress',
    startedOn: '2026-11-21',
    criteria: [{ text: 'Sorted', done: true }],
    voices: 0,
    // The voices stay with the original and speak for its parts.
    opinion: false,
  })
  expect(second?.estimate).toBeNull()
  const original = await get(story.ref)
  expect(original).toMatchObject({ voices: 1, estimate: 13, criteria: [{ text: 'Printed', done: false }] })
  expect(await order()).toEqual([story.ref, ...body.refs, next.ref])
  expect(
    (await links(story.ref))
      .filter((link) => link.type === 'split-from')
      .map((link) => [link.direction, link.other.ref]),
  ).toEqual(body.refs.map((ref) => ['in', ref]))
  expect((await links(body.refs[0] ?? '')).map((link) => [link.type, link.direction])).toEqual([
    ['split-from', 'out'],
  ])
  // The same before and after the figures were counted anew, and when the voice goes and comes back.
  const onlyNext = { head: 1, filter: [next.ref], beside: [next.ref] }
  expect(await opinions()).toEqual(onlyNext)
  await settled()
  expect(await opinions()).toEqual(onlyNext)
  await owner.call('POST', '/notes/bin', { refs: [note.ref] })
  await settled()
  const all = [story.ref, ...body.refs, next.ref]
  expect(await opinions()).toEqual({ head: 4, filter: all, beside: all })
  await owner.call('POST', '/notes/restore', { refs: [note.ref] })
  expect(await opinions()).toEqual(onlyNext)
  await settled()
  expect(await opinions()).toEqual(onlyNext)
  // One undo: the parts lie in the bin, the criteria are back, the order is as it was.
  expect((await owner.call('POST', `/changes/${body.batchId}/undo`)).status).toBe(200)
  expect((await get(story.ref)).criteria).toHaveLength(3)
  expect(await order()).toEqual([story.ref, next.ref])
  clock.set('2026-11-21T09:00:00.000Z')
})

test('siblings stand beside it, serve what it serves, and its own estimate is entered anew', async () => {
  const above = await item('Above', { type: 'feature' })
  const one = await item('Cut me', { parentId: above.ref, estimate: 8, estimateLow: 5, estimateHigh: 13 })
  const objective = await make('objectives', 'Heard in a day')
  await owner.call('POST', `/records/${one.ref}/links`, { type: 'serves', to: objective.ref })
  const { body } = await split(one, { as: 'siblings', into: [{ title: 'Half' }], estimate: 3 })
  const half = await get(body.refs[0] ?? '')
  expect(half.parentId).toBe(above.id)
  expect((await links(half.ref)).map((link) => link.type).toSorted()).toEqual(['serves', 'split-from'])
  expect(await get(one.ref)).toMatchObject({ estimate: 3, estimateLow: null, estimateHigh: null })
})

test('a criterion moves once, a closed item is not split, and who may only read splits nothing', async () => {
  const into = [
    { title: 'A', criteria: [0] },
    { title: 'B', criteria: [0] },
  ]
  expect((await split(story, { as: 'parts', into })).status).toBe(400)
  expect((await split(story, { as: 'parts', into: [{ title: 'A', criteria: [9] }] })).status).toBe(400)
  const closed = await item('Closed', { state: 'done' })
  expect((await split(closed, { as: 'parts', into: [{ title: 'A' }] })).status).toBe(409)
  const viewer = await client('viewer')
  expect(
    (await viewer.call('POST', `/items/${story.ref}/split`, { as: 'parts', into: [{ title: 'A' }] })).status,
  ).toBe(403)
  expect((await get(story.ref)).criteria).toHaveLength(3)
})
