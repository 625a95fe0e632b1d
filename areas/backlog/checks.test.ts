import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { SHUT_OUT } from './contract.ts'

const { owner, client, clock, productId } = await startTestApp()

type Line = { text: string; done: boolean }
type Item = {
  id: string
  ref: string
  state: string
  readyMet: number
  readyOf: number
  doneMet: number
  doneOf: number
  readyChecks: Line[]
  doneChecks: Line[]
  startedOn: string | null
}
type Tick = Line & { by: string | null; at: string | null; answered: boolean }
type Checks = {
  criteria: Tick[]
  ready: Tick[]
  done: Tick[]
  agreement: { ref: string; version: number } | null
}

const make = async (path: string, title: string, more: object = {}) =>
  (await owner.call<{ record: Item }>('POST', `/${path}`, { title, product: productId, ...more })).body.record
const get = async ({ ref }: Item) => (await owner.call<{ record: Item }>('GET', `/items/${ref}`)).body.record
const checks = async ({ ref }: Item) => (await owner.call<Checks>('GET', `/items/${ref}/checks`)).body
const tick = (item: Item, text: string, more: object = {}, by = owner) =>
  by.call<{ met: number; of: number; batchId: string; detail: string }>('POST', `/items/${item.ref}/tick`, {
    text,
    ...more,
  })
const set = (item: Item, patch: object) => owner.call('PATCH', `/items/${item.ref}`, patch)
const lines = (...texts: string[]) => texts.map((text) => ({ text, done: false }))

test('each criterion says who ticked it and when; opening it again forgets nobody else', async () => {
  const other = await client('contributor')
  const item = await make('items', 'Ticked', {
    criteria: [{ text: 'Came ticked', done: true }, ...lines('One', 'Two')],
  })
  await tick(item, 'One')
  clock.set('2026-11-21T10:00:00.000Z')
  expect((await tick(item, 'Two', {}, other)).body).toMatchObject({ met: 3, of: 3 })
  const { criteria } = await checks(item)
  expect(criteria.map(({ text, done, at }) => [text, done, at])).toEqual([
    ['Came ticked', true, null],
    ['One', true, '2026-11-21T09:00:00.000Z'],
    ['Two', true, '2026-11-21T10:00:00.000Z'],
  ])
  expect(criteria[1]?.by).toBe('Test owner')
  expect(criteria[2]?.by).not.toBe('Test owner')
  await tick(item, 'Two', { done: false })
  expect((await checks(item)).criteria[2]).toMatchObject({ done: false, by: null, at: null })
  const history = await owner.call<{ lines: { operation: string }[] }>('GET', `/records/${item.ref}/history`)
  expect(history.body.lines.filter((line) => line.operation === 'item.tick')).toHaveLength(3)
  clock.set('2026-11-21T09:00:00.000Z')
})

test('two who tick different lines at once are both heard', async () => {
  const item = await make('items', 'Together', { criteria: lines('A', 'B', 'C', 'D') })
  await Promise.all(['A', 'B', 'C', 'D'].map((text) => tick(item, text)))
  expect((await checks(item)).criteria.every((line) => line.done)).toBe(true)
})

test('a line that is not there, and who may only read, tick nothing', async () => {
  const item = await make('items', 'Refused', { criteria: lines('One') })
  expect((await tick(item, 'Another')).body.detail).toContain('has no line “Another”')
  const viewer = await client('viewer')
  expect((await tick(item, 'One', {}, viewer)).status).toBe(403)
})

test('a definition is asked of every item with the question who could be shut out, and stands as n of m', async () => {
  const before = await make('items', 'Before it was agreed')
  expect(await get(before)).toMatchObject({ readyMet: 0, readyOf: 0, doneOf: 0 })
  await make('agreements', 'How we work', {
    readyWhen: lines('Has an example', 'Fits into one sprint'),
    doneWhen: lines('Works by keyboard', 'Help says it'),
  })
  const item = await make('items', 'Asked')
  expect(await get(item)).toMatchObject({ readyMet: 0, readyOf: 3, doneMet: 0, doneOf: 2 })
  await tick(item, 'Has an example', { list: 'ready' })
  expect((await tick(item, SHUT_OUT, { list: 'ready' })).status).toBe(400)
  await set(item, { shutOut: 'Who cannot hear: it is captioned.' })
  expect(await get(item)).toMatchObject({ readyMet: 2, readyOf: 3 })
  const { ready, agreement } = await checks(item)
  expect(ready.map(({ text, done, answered, by }) => [text, done, answered, by])).toEqual([
    ['Has an example', true, false, 'Test owner'],
    ['Fits into one sprint', false, false, null],
    [SHUT_OUT, true, true, 'Test owner'],
  ])
  expect(agreement?.version).toBe(1)
})

test('calling it ready with lines open is never forbidden, and the reason stays', async () => {
  const item = await make('items', 'Ready all the same')
  expect((await set(item, { state: 'ready', readyReason: 'The example comes on Monday.' })).status).toBe(200)
  expect(await get(item)).toMatchObject({
    state: 'ready',
    readyMet: 0,
    readyOf: 3,
    readyReason: 'The example comes on Monday.',
  })
})

test('changing the list does not rewrite what was judged by the one before', async () => {
  const [early, late] = [await make('items', 'Early'), await make('items', 'Late')]
  await tick(early, 'Has an example', { list: 'ready' })
  await set(early, { state: 'ready' })
  const agreed = await owner.call<{ records: Item[] }>('GET', '/agreements', { limit: '1' })
  const [agreement] = agreed.body.records
  await owner.call('PATCH', `/agreements/${agreement?.ref}`, { readyWhen: lines('A new line') })
  expect(await get(early)).toMatchObject({ readyMet: 1, readyOf: 3 })
  expect(await get(late)).toMatchObject({ readyMet: 0, readyOf: 2 })
  expect((await checks(late)).agreement).toMatchObject({ version: 2 })
  // Taken back into refining it is judged by what holds now.
  await set(early, { state: 'refining' })
  expect(await get(early)).toMatchObject({ readyMet: 0, readyOf: 2 })
})

test('the board and the item keep one definition of done', async () => {
  const item = await make('items', 'Over the board')
  await tick(item, 'Help says it', { list: 'done' })
  const moved = await owner.call('POST', '/board/move', {
    item: item.ref,
    to: 'done',
    unmet: ['Works by keyboard'],
    reason: 'A fix is on its way',
  })
  expect(moved.status).toBe(200)
  const { done } = await checks(item)
  expect(done.map(({ text, done: is }) => [text, is])).toEqual([
    ['Works by keyboard', false],
    ['Help says it', true],
  ])
})

test('the day on which work began is kept, however often the state goes back and forth', async () => {
  const item = await make('items', 'Begun')
  await set(item, { state: 'in-progress' })
  expect((await get(item)).startedOn).toBe('2026-11-21')
  clock.set('2026-11-25T09:00:00.000Z')
  await set(item, { state: 'ready' })
  await set(item, { state: 'in-progress' })
  expect((await get(item)).startedOn).toBe('2026-11-21')
  clock.set('2026-11-21T09:00:00.000Z')
})
