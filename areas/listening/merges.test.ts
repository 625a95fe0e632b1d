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
  items: Head[]
}
const make = async (kind: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
const note = (more: object = {}) =>
  make('notes', { title: 'A note', text: 'Said.', product: productId, ...more })
const theme = (title: string) => make('themes', { title, product: productId })
const person = (title: string) => make('people', { title })
const refsOf = (heads: Head[]) => heads.map((each) => each.ref)
const put = (notes: Head[], themes: Head[]) =>
  owner.call('POST', '/notes/assign-themes', { refs: refsOf(notes), add: refsOf(themes) })
const read = async (head: Head) =>
  (await owner.call<{ record: Note }>('GET', `/notes/${head.ref}`)).body.record
const counts = async (head: Head) =>
  (await owner.call<{ record: { notes: number; people: number } }>('GET', `/themes/${head.ref}`)).body.record
const merge = (notes: Head[], into: Head, by = owner) =>
  by.call<{ merged: number; into: Head; batchId: string; detail: string }>('POST', '/notes/merge', {
    refs: refsOf(notes),
    into: into.ref,
  })
const unmerge = (notes: Head[]) =>
  owner.call<{ unmerged: number; batchId: string }>('POST', '/notes/unmerge', { refs: refsOf(notes) })
const undo = (batchId: string) => owner.call('POST', `/changes/${batchId}/undo`)
const voteFor = (head: Head, who: Head) => owner.call('POST', `/notes/${head.ref}/votes`, { for: who.ref })
const listed = async (query: object = {}) =>
  refsOf((await owner.call<{ records: Head[] }>('GET', '/notes', { limit: '500', ...query })).body.records)

test('two notes that say the same count as one, and who spoke in both once; unmerged, all is as it was', async () => {
  const [maria, ira] = [await person('Maria'), await person('Ira')]
  const [one, two] = [await note({ saidBy: maria.ref }), await note({ saidBy: ira.ref })]
  const [needs, other] = [await theme('Needs'), await theme('Other')]
  await put([one, two], [needs])
  await put([two], [other])
  await voteFor(two, maria)
  await settled()
  expect(await counts(needs)).toMatchObject({ notes: 2, people: 2 })
  expect(await counts(other)).toMatchObject({ notes: 1, people: 2 })
  const before = [await read(one), await read(two), await counts(needs), await counts(other)]

  const done = await merge([two], one)
  expect(done.body).toMatchObject({ merged: 1, into: { ref: one.ref } })
  expect(await counts(needs)).toMatchObject({ notes: 1, people: 2 })
  expect(await counts(other)).toMatchObject({ notes: 1, people: 2 })
  expect(await read(one)).toMatchObject({ merged: 1, votes: 1, people: 2, mergedInto: null })
  expect((await read(one)).themes.map((each) => each.ref).sort()).toEqual([needs.ref, other.ref].sort())
  expect((await read(two)).mergedInto).toMatchObject({ ref: one.ref })
  await settled()
  expect(await counts(needs)).toMatchObject({ notes: 1, people: 2 })

  const opened = await owner.call<{ voices: { note: Head; merged: Head[]; behind: object[] }[] }>(
    'GET',
    `/records/${needs.ref}/voices`,
  )
  expect(opened.body.voices).toHaveLength(1)
  expect(opened.body.voices[0]).toMatchObject({ note: { ref: one.ref }, merged: [{ ref: two.ref }] })
  expect(opened.body.voices[0]?.behind).toHaveLength(3)

  expect((await unmerge([two])).body.unmerged).toBe(1)
  await settled()
  expect([await read(one), await read(two), await counts(needs), await counts(other)]).toEqual(before)
})

test('lists, counts of what waits, and search leave merged notes out unless they are asked for', async () => {
  const [one, two] = [await note({ title: 'Gradebook walrus' }), await note({ title: 'Walrus gradebook' })]
  const waiting = async () =>
    (await owner.call<{ nowhere: number; notes: number }>('GET', '/listening/waiting')).body
  const before = await waiting()
  await merge([two], one)
  expect(await listed()).not.toContain(two.ref)
  expect(await listed({ merged: 'true' })).toContain(two.ref)
  expect(await listed({ merged: 'true' })).not.toContain(one.ref)
  expect(await listed({ merged: 'any' })).toEqual(expect.arrayContaining([one.ref, two.ref]))
  const found = await owner.call<{ found: Head[] }>('GET', '/search', { text: 'walrus' })
  expect(refsOf(found.body.found)).toEqual([one.ref])
  expect(
    refsOf((await owner.call<{ found: Head[] }>('GET', '/search', { text: two.ref })).body.found),
  ).toEqual([two.ref])
  const after = await waiting()
  expect([after.nowhere, after.notes]).toEqual([before.nowhere - 1, before.notes - 1])
  // What was merged into it leads somewhere, so it does too.
  await put([two], [await theme('Led to')])
  expect((await waiting()).nowhere).toBe(after.nowhere - 1)
  expect(await listed({ leads: 'somewhere' })).toContain(one.ref)
})

test('chains end at the last note, and each link of them comes off by itself', async () => {
  const [a, b, c] = [await note(), await note(), await note()]
  const needs = await theme('Chained')
  await put([a, b, c], [needs])
  await merge([a], b)
  await merge([b], c)
  expect((await read(a)).mergedInto).toMatchObject({ ref: c.ref })
  expect((await read(c)).merged).toBe(2)
  expect((await counts(needs)).notes).toBe(1)
  await unmerge([b])
  expect((await read(a)).mergedInto).toMatchObject({ ref: b.ref })
  expect(await read(c)).toMatchObject({ merged: 0 })
  expect((await counts(needs)).notes).toBe(2)
  // Who names a merged note means the one that stands for it.
  expect((await merge([c], a)).body.into).toMatchObject({ ref: b.ref })
  expect((await counts(needs)).notes).toBe(1)
})

test('a note into itself, in a circle, or for the second time is refused, and each is named', async () => {
  const [a, b, c] = [await note(), await note(), await note()]
  const itself = await merge([b, a], a)
  expect([itself.status, itself.body.detail]).toEqual([
    400,
    expect.stringContaining(`${a.ref} cannot be merged into itself`),
  ])
  await merge([a], b)
  await merge([b], c)
  const circle = await merge([c], a)
  expect(circle.status).toBe(409)
  expect(circle.body.detail).toContain(`${c.ref} → ${a.ref} → ${b.ref} → ${c.ref}`)
  const twice = await merge([a], c)
  expect(twice.status).toBe(409)
  expect(twice.body.detail).toContain(`${a.ref} into ${b.ref}`)
  await owner.call('POST', '/notes/bin', { refs: [c.ref] })
  expect((await merge([await note()], c)).status).toBe(410)
  expect((await merge([await note()], await note(), await client('viewer'))).status).toBe(403)
  expect((await unmerge([await note()])).body.unmerged).toBe(0)
})

test('many are merged in one step and come apart by one undo, and that is undone too', async () => {
  const into = await note()
  const many = [await note(), await note(), await note()]
  const needs = await theme('Many')
  await put([into, ...many], [needs])
  const done = await merge(many, into)
  expect(done.body.merged).toBe(3)
  expect((await counts(needs)).notes).toBe(1)
  const undone = await undo(done.body.batchId)
  expect((await counts(needs)).notes).toBe(4)
  await undo((undone.body as { batchId: string }).batchId)
  expect((await counts(needs)).notes).toBe(1)
  const history = await owner.call<{ lines: { fields: object }[] }>('GET', `/records/${into.ref}/history`)
  expect(history.body.lines.filter((line) => 'merged' in line.fields)).toHaveLength(9)
})

test('a vote on a merged note goes to the one that stands for it, and is taken from all of them at once', async () => {
  const [one, two] = [await note(), await note()]
  await owner.call('POST', `/notes/${two.ref}/votes`, {})
  await merge([two], one)
  expect(await read(one)).toMatchObject({ votes: 1, voted: true })
  const again = await owner.call<{ changed: boolean; note: Head }>('POST', `/notes/${two.ref}/votes`, {})
  expect(again.body).toMatchObject({ changed: false, note: { ref: one.ref } })
  const gone = await owner.call<{ removed: number; batchId: string }>('DELETE', `/notes/${one.ref}/votes`)
  expect(gone.body.removed).toBe(1)
  expect(await read(one)).toMatchObject({ votes: 0, voted: false })
  await undo(gone.body.batchId)
  expect(await read(one)).toMatchObject({ votes: 1, voted: true })
})

test('a note that goes into the bin takes along what was merged into it', async () => {
  const [one, two] = [await note(), await note()]
  const needs = await theme('Both or none')
  await put([two], [needs])
  await merge([two], one)
  expect((await counts(needs)).notes).toBe(1)
  await owner.call('POST', '/notes/bin', { refs: [one.ref] })
  expect((await counts(needs)).notes).toBe(0)
  await owner.call('POST', '/notes/restore', { refs: [one.ref] })
  await settled()
  expect((await counts(needs)).notes).toBe(1)
})

test('everybody who asked in a merged note, and who stands behind one, is told of the release once', async () => {
  const [maria, ira] = [await person('Maria Told'), await person('Ira Told')]
  const item = await make('items', { title: 'Late work in one list', product: productId })
  const release = await make('releases', { title: 'Spring', product: productId })
  const [one, two] = [await note({ saidBy: maria.ref }), await note({ saidBy: ira.ref })]
  await owner.call('POST', `/records/${one.ref}/links`, { type: 'supports', to: item.ref })
  await owner.call('POST', `/records/${item.ref}/links`, { type: 'shipped-in', to: release.ref })
  await merge([two], one)
  await voteFor(one, await person('Behind It'))
  await voteFor(two, maria)
  const { body } = await owner.call<{ record: { askers: number } }>('GET', `/releases/${release.ref}`)
  expect(body.record.askers).toBe(3)
  const seen = await owner.call<{ record: { voices: number; people: number } }>('GET', `/items/${item.ref}`)
  expect(seen.body.record).toMatchObject({ voices: 1, people: 3 })
})
