import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, productId } = await startTestApp()

type Item = {
  id: string
  ref: string
  voices: number
  people: number
  importance: number
  opinion: boolean
}
const make = async (kind: string, title: string, more: object = {}) =>
  (await owner.call<{ record: Item }>('POST', `/${kind}`, { title, ...more })).body.record
const item = (title: string, more: object = {}) => make('items', title, { product: productId, ...more })
const note = async (title: string, person?: Item) =>
  make('notes', title, { product: productId, text: title, ...(person ? { saidBy: person.ref } : {}) })
const link = async (from: Item, type: string, to: Item, detail?: object) => {
  const answer = await owner.call('POST', `/records/${from.ref}/links`, {
    type,
    to: to.ref,
    ...(detail ? { detail } : {}),
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const get = async ({ ref }: Item) => (await owner.call<{ record: Item }>('GET', `/items/${ref}`)).body.record

/** Whatever stands behind an item, the list filtered by it and the summary must say the same as its own figure. */
const agree = async () => {
  const list = async (query: object) =>
    (await owner.call<{ records: Item[] }>('GET', '/items', { limit: '500', ...query })).body.records.map(
      (each) => each.ref,
    )
  const all = (await owner.call<{ records: Item[] }>('GET', '/items', { limit: '500' })).body.records
  const opinions = all.filter((each) => each.opinion).map((each) => each.ref)
  expect(await list({ opinion: 'true' })).toEqual(opinions)
  expect(await list({ opinion: 'false' })).toEqual(
    all.filter((each) => !each.opinion).map((each) => each.ref),
  )
  expect((await owner.call<{ opinion: number }>('GET', '/backlog/summary')).body.opinion).toBe(
    opinions.length,
  )
}

test('voices, people and importance equal the hand count, and an item that nobody asked for is an opinion', async () => {
  const late = await item('Late-work queue')
  expect(late).toMatchObject({ voices: 0, people: 0, importance: 0, opinion: true })
  await agree()
  const [ana, ben] = [await make('people', 'Ana'), await make('people', 'Ben')]
  const said = [await note('It sat there', ana), await note('By accident', ana), await note('Lost', ben)]
  for (const [at, each] of said.entries()) await link(each, 'supports', late, { importance: at + 1 })
  expect(await get(late)).toMatchObject({ voices: 3, people: 2, importance: 6, opinion: false })
  await agree()
})

test('a theme that asks for an item brings its voices, narrower themes included', async () => {
  const wide = await make('themes', 'Late work gets lost', { product: productId })
  const narrow = await make('themes', 'Excused work looks late', {
    product: productId,
    parentId: wide.ref,
  })
  const asked = await item('Asked for by a theme')
  await link(wide, 'asks-for', asked)
  expect((await get(asked)).opinion).toBe(true)
  await agree()
  const said = await note('It was excused')
  await link(said, 'supports', narrow)
  expect(await get(asked)).toMatchObject({ voices: 1, people: 0, opinion: false })
  await agree()
  await owner.call('POST', '/themes/bin', { refs: [narrow.ref] })
  expect((await get(asked)).opinion).toBe(true)
  await agree()
})

test('a note in the bin is no evidence until it comes back', async () => {
  const lonely = await item('One voice')
  const said = await note('Only mine')
  await link(said, 'supports', lonely)
  await owner.call('POST', '/notes/bin', { refs: [said.ref] })
  expect((await get(lonely)).opinion).toBe(true)
  await agree()
  await owner.call('POST', '/notes/restore', { refs: [said.ref] })
  expect((await get(lonely)).opinion).toBe(false)
  await agree()
})

test('a duty is no opinion, even where nobody asked', async () => {
  expect((await item('Captions on every clip', { duty: true })).opinion).toBe(false)
  await agree()
})
