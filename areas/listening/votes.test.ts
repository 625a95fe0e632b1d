import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId, settled } = await startTestApp()

type Head = { id: string; ref: string }
type Note = Head & {
  votes: number
  people: number
  voted: boolean
  merged: number
  mergedInto: Head | null
  themes: Head[]
}
type Count = { groupId: string | null; notes: number; people: number }

const make = async (kind: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
const note = (more: object = {}) =>
  make('notes', { title: 'A note', text: 'Said.', product: productId, ...more })
const theme = (title: string) => make('themes', { title, product: productId })
const put = (notes: Head[], themes: Head[]) =>
  owner.call('POST', '/notes/assign-themes', {
    refs: notes.map((each) => each.ref),
    add: themes.map((each) => each.ref),
  })
const read = async (head: Head, by = owner) =>
  (await by.call<{ record: Note }>('GET', `/notes/${head.ref}`)).body.record
const counts = async (head: Head, by = owner) =>
  (
    await by.call<{ record: { notes: number; people: number; byGroup: Count[] } }>(
      'GET',
      `/themes/${head.ref}`,
    )
  ).body.record
const vote = (head: Head, input: object = {}, by = owner) =>
  by.call<{ changed: boolean; personId: string; batchId: string; note: Head; madePerson: boolean }>(
    'POST',
    `/notes/${head.ref}/votes`,
    input,
  )
const unvote = (head: Head, input?: object, by = owner) =>
  by.call<{ removed: number; batchId: string }>('DELETE', `/notes/${head.ref}/votes`, input)

test('one vote of a person each: it shows in the list, counts once, and is taken back', async () => {
  const one = await note()
  const needs = await theme('Needs')
  await put([one], [needs])
  expect(await read(one)).toMatchObject({ votes: 0, people: 0, voted: false })
  expect((await vote(one)).body).toMatchObject({ changed: true })
  expect((await vote(one)).body).toMatchObject({ changed: false })
  const list = await owner.call<{ records: Note[] }>('GET', '/notes', { limit: '500' })
  expect(list.body.records.find((each) => each.id === one.id)).toMatchObject({
    votes: 1,
    people: 1,
    voted: true,
  })
  expect(await counts(needs)).toMatchObject({ notes: 1, people: 1 })
  const viewer = await client('viewer')
  expect(await read(one, viewer)).toMatchObject({ votes: 1, voted: false })
  expect((await vote(one, {}, viewer)).body.changed).toBe(true)
  expect(await counts(needs)).toMatchObject({ notes: 1, people: 2 })
  expect((await unvote(one, undefined, viewer)).body.removed).toBe(1)
  expect((await unvote(one, undefined, viewer)).body.removed).toBe(0)
  expect((await unvote(one)).body.removed).toBe(1)
  expect(await read(one)).toMatchObject({ votes: 0, voted: false })
  await settled()
  expect(await counts(needs)).toMatchObject({ notes: 1, people: 0 })
})

test('a vote on behalf of somebody keeps their words and who recorded it, and is undone as one step', async () => {
  const group = await make('groups', { title: 'Adjuncts', size: 300 })
  const maria = await make('people', { title: 'Maria Lopez', groupId: group.ref })
  const one = await note()
  const needs = await theme('Recorded needs')
  await put([one], [needs])
  const given = await vote(one, { for: 'Maria Lopez', quote: 'I wait for this every term.' })
  expect(given.body).toMatchObject({ changed: true, personId: maria.id, madePerson: false })
  const behind = await owner.call<{ people: number; voices: object[] }>('GET', `/notes/${one.ref}/behind`)
  expect(behind.body).toMatchObject({
    people: 1,
    voices: [
      {
        personId: maria.id,
        how: 'voted',
        quote: 'I wait for this every term.',
        recordedBy: owner.personId,
      },
    ],
  })
  // A voter counts for their own group, and adds no note to it.
  expect(await counts(needs)).toMatchObject({ notes: 1, people: 1 })
  expect((await counts(needs)).byGroup).toContainEqual(
    expect.objectContaining({ groupId: group.id, notes: 0, people: 1 }),
  )
  await owner.call('POST', `/changes/${given.body.batchId}/undo`)
  expect(await read(one)).toMatchObject({ votes: 0 })
  const made = await vote(one, { for: 'Nobody Known <nobody@example.org>' })
  expect(made.body.madePerson).toBe(true)
  expect((await unvote(one, { for: made.body.personId })).body.removed).toBe(1)
})

test('who may only read votes for themselves, records for nobody, and leaves the votes of others alone', async () => {
  const one = await note()
  const viewer = await client('viewer')
  const contributor = await client('contributor')
  expect((await vote(one, { for: 'Somebody New' }, viewer)).status).toBe(403)
  const people = await owner.call<{ records: { title: string }[] }>('GET', '/people', { limit: '500' })
  expect(people.body.records.map((each) => each.title)).not.toContain('Somebody New')
  await vote(one, {}, viewer)
  expect((await unvote(one, { for: viewer.personId }, contributor)).status).toBe(403)
  expect((await unvote(one, { for: viewer.personId }, owner)).body.removed).toBe(1)
  const hidden = await note({ product: null })
  expect((await vote(hidden, {}, viewer)).status).toBe(404)
})

test('a note in the bin takes no vote, and its votes count again when it comes back', async () => {
  const one = await note()
  const needs = await theme('Binned and back')
  await put([one], [needs])
  await vote(one)
  await owner.call('POST', '/notes/bin', { refs: [one.ref] })
  expect((await vote(one)).status).toBe(410)
  expect(await counts(needs)).toMatchObject({ notes: 0, people: 0 })
  await owner.call('POST', '/notes/restore', { refs: [one.ref] })
  expect(await counts(needs)).toMatchObject({ notes: 1, people: 1 })
})
