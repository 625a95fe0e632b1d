import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId } = await startTestApp()

type Made = { record: { id: string; ref: string } }
type Marked = {
  id: string
  to: { ref: string; kind: string }
  made: boolean
  batchId: string
  detail?: string
}
type Highlight = {
  id: string
  quote: string
  state: string
  start?: number
  end?: number
  importance: number
  to: { ref: string }
}

const make = async (kind: string, input: object) =>
  (await owner.call<Made>('POST', `/${kind}`, input)).body.record
const note = (text: string, more: object = {}) => make('notes', { title: 'A note', text, ...more })
const theme = (title: string) => make('themes', { title })
const item = (title: string) => make('items', { title, product: productId })
const mark = async (ref: string, text: string, quote: string, more: object, by = owner) => {
  const start = text.indexOf(quote)
  const body = { start, end: start + quote.length, quote, ...more }
  return by.call<Marked>('POST', `/notes/${ref}/highlights`, body)
}
const highlights = async (ref: string) =>
  (await owner.call<{ highlights: Highlight[] }>('GET', `/notes/${ref}/highlights`)).body.highlights

test('a sentence with emoji and accents is highlighted, and its words come back exactly', async () => {
  const text = 'Cafe\u0301 👩🏽‍🏫 says: «je ne vois pas les devoirs 😕». Zo is het.'
  const { ref } = await note(text)
  const to = await item('See late work')
  const quote = '👩🏽‍🏫 says: «je ne vois pas les devoirs 😕»'
  const marked = await mark(ref, text, quote, { to: to.ref, importance: 3 })
  expect(marked.body).toMatchObject({ to: { ref: to.ref }, made: false })
  expect(await highlights(ref)).toMatchObject([
    { quote, state: 'there', start: text.indexOf(quote), importance: 3, to: { ref: to.ref } },
  ])
})

test('half an emoji, half an accent, other words, no words and a place outside are refused in words', async () => {
  const text = 'Cafe\u0301 👍🏽 ok'
  const { ref } = await note(text)
  const to = await theme('Refusals')
  const send = (start: number, end: number, quote = text.slice(start, end)) =>
    owner.call<{ status: number; detail: string }>('POST', `/notes/${ref}/highlights`, {
      start,
      end,
      quote,
      to: to.ref,
    })
  const accent = text.indexOf('\u0301')
  const thumb = text.indexOf('👍')
  for (const [answer, status, word] of [
    [await send(0, accent), 400, 'character in two'],
    [await send(thumb, thumb + 2), 400, 'character in two'],
    [await send(0, 4, 'Cofe'), 409, 'changed meanwhile'],
    [await send(thumb - 1, thumb), 400, 'no words'],
    [await send(500, 502, 'ok'), 409, 'does not say this there'],
  ] as const) {
    expect(answer.status).toBe(status)
    expect(answer.body.detail).toContain(word)
  }
  expect(await highlights(ref)).toEqual([])
})

test('a highlight follows its words through edits, says when they are lost, and an undo finds them again', async () => {
  const text = 'I teach four sections. I find late work by accident. That is all.'
  const { ref } = await note(text)
  await mark(ref, text, 'I find late work by accident.', { to: (await theme('Late work')).ref })
  const edit = (next: string) =>
    owner.call<{ batchId: string }>('POST', '/notes/change-many', { refs: [ref], set: { text: next } })
  await edit(`As an adjunct, ${text}`)
  expect(await highlights(ref)).toMatchObject([{ state: 'moved', start: 38, end: 67 }])
  const rewritten = await edit('I teach four sections. Late work shows up by chance.')
  expect(await highlights(ref)).toMatchObject([{ state: 'lost', quote: 'I find late work by accident.' }])
  expect((await highlights(ref))[0]?.start).toBeUndefined()
  await owner.call('POST', `/changes/${rewritten.body.batchId}/undo`)
  expect(await highlights(ref)).toMatchObject([{ state: 'moved', start: 38 }])
})

test('an item and a theme are made on the spot, the item in the product of the note', async () => {
  const text = 'Captions are missing. I cannot follow.'
  const { ref } = await note(text, { product: productId })
  const made = await mark(ref, text, 'Captions are missing.', {
    make: { kind: 'item', title: 'Captions on every clip' },
  })
  expect(made.body).toMatchObject({ made: true, to: { kind: 'item' } })
  const shown = await owner.call<{ record: { title: string; productId: string } }>(
    'GET',
    `/items/${made.body.to.ref}`,
  )
  expect(shown.body.record).toMatchObject({ title: 'Captions on every clip', productId })
  const grown = await mark(ref, text, 'I cannot follow.', {
    make: { kind: 'theme', title: 'Hard to follow' },
  })
  expect(grown.body.to.kind).toBe('theme')
  await owner.call('POST', `/changes/${made.body.batchId}/undo`)
  expect((await highlights(ref)).map((each) => each.to.ref)).toEqual([grown.body.to.ref])
  const bin = await owner.call<{ records: { ref: string }[] }>('GET', '/bin')
  expect(bin.body.records.map((each) => each.ref)).toEqual([made.body.to.ref])
})

test('an item without a product is refused, and so are two aims, no aim, and an aim of the wrong kind', async () => {
  const text = 'No product yet.'
  const { ref } = await note(text)
  const to = (await theme('Aim')).ref
  const make = { kind: 'item', title: 'New' }
  expect((await mark(ref, text, text, { make })).body.detail).toContain('needs a product')
  expect((await mark(ref, text, text, { make, to })).status).toBe(400)
  expect((await mark(ref, text, text, {})).status).toBe(400)
  expect((await mark(ref, text, text, { to: ref })).status).toBe(400)
  expect((await mark(ref, text, text, { to, importance: 4 })).status).toBe(400)
  const found = await owner.call<{ total: number }>('GET', '/items', { text: 'New', count: 'true' })
  expect(found.body.total).toBe(0)
})

test('the importance of an item is the sum of its links, as counted by hand, through every change', async () => {
  const to = await item('Weighed')
  const voices = async () =>
    (await owner.call<{ importance: number; notes: number }>('GET', `/records/${to.ref}/voices`)).body
  const text = 'First. Second. Third.'
  const { ref } = await note(text)
  const first = await mark(ref, text, 'First.', { to: to.ref, importance: 3 })
  await mark(ref, text, 'Second.', { to: to.ref, importance: 1 })
  await mark(ref, text, 'Third.', { to: to.ref, importance: 0 })
  await owner.call('POST', `/records/${(await note('Plain.')).ref}/links`, {
    type: 'supports',
    to: to.ref,
    detail: { importance: 2 },
  })
  expect(await voices()).toMatchObject({ notes: 2, importance: 3 + 1 + 0 + 2 })
  const weighed = await owner.call<{ id: string; batchId: string }>('PATCH', `/highlights/${first.body.id}`, {
    importance: 1,
  })
  expect(await voices()).toMatchObject({ importance: 1 + 1 + 0 + 2 })
  await owner.call('POST', `/changes/${weighed.body.batchId}/undo`)
  expect(await voices()).toMatchObject({ importance: 6 })
  const removed = await owner.call<{ batchId: string }>('DELETE', `/links/${first.body.id}`)
  expect(await voices()).toMatchObject({ importance: 3 })
  await owner.call('POST', `/changes/${removed.body.batchId}/undo`)
  await owner.call('POST', '/notes/bin', { refs: [ref] })
  expect(await voices()).toMatchObject({ notes: 1, importance: 2 })
})

test('what a link carries is checked by the plain way of linking too', async () => {
  const { ref } = await note('Said so.')
  const to = (await theme('Checked')).ref
  const link = (detail: object) =>
    owner.call('POST', `/records/${ref}/links`, { type: 'supports', to, detail })
  expect((await link({ quote: 'Never said.', start: 0, end: 11 })).status).toBe(409)
  expect((await link({ quote: 'Said so.' })).status).toBe(400)
  expect((await link({ importance: 'much' })).status).toBe(400)
  expect((await link({ colour: 'red' })).status).toBe(400)
  expect((await link({ quote: 'Said so.', start: 0, end: 8, importance: 2 })).status).toBe(200)
})

test('the highlights of a note do not tell of items that one may not see', async () => {
  const other = await make('products', { title: 'Another product' })
  const hidden = await make('items', { title: 'Hidden', product: other.ref })
  const text = 'Seen by many.'
  const { ref } = await note(text, { product: productId })
  await mark(ref, text, text, { to: hidden.ref })
  const viewer = await client('viewer')
  expect((await viewer.call('GET', `/notes/${ref}/highlights`)).body).toEqual({ highlights: [] })
  expect((await mark(ref, text, text, { to: (await item('x')).ref }, viewer)).status).toBe(403)
})
