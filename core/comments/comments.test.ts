import { expect, test } from 'vitest'
import { type Client, startTestApp } from '../../tools/test/app.ts'
import { REACTIONS } from './reactions.ts'

const { owner, client, productId, stranger } = await startTestApp()

type Head = { id: string; ref: string; title: string }
type Comment = {
  id: string
  threadId: string | null
  text: string
  authorName: string | null
  editedAt: string | null
  isRemoved: boolean
  mentions: { id: string; ref: string; name: string }[]
  reactions: { what: string; people: { id: string; name: string }[] }[]
}
type Added = { comment: Comment; batchId: string; detail: string; errors?: { path: string }[] }

const item = (
  await owner.call<{ record: Head }>('POST', '/items', { title: 'Late-work queue', product: productId })
).body.record
const say = (by: Client, text: string, more: object = {}) =>
  by.call<Added>('POST', `/records/${item.ref}/comments`, { text, ...more })
const all = async (by = owner) =>
  (await by.call<{ comments: Comment[] }>('GET', `/records/${item.ref}/comments`)).body.comments
const named = async (person: Client) =>
  (await owner.call<{ record: Head }>('GET', `/people/${person.personId}`)).body.record
const undo = (by: Client, batchId: string) => by.call<{ undone: number }>('POST', `/changes/${batchId}/undo`)

const [viewer, contributor] = [await client('viewer'), await client('contributor')]
const [viewerPerson, contributorPerson] = [await named(viewer), await named(contributor)]

test('an answer joins the thread that it answers, and an answer to an answer the same one', async () => {
  const first = (await say(viewer, 'Which teachers did we ask?')).body.comment
  const second = (await say(owner, 'Nine of them.', { answers: first.id })).body.comment
  const third = (await say(viewer, 'Thank you.', { answers: second.id })).body.comment
  expect([first.threadId, second.threadId, third.threadId]).toEqual([null, first.id, first.id])
})

test('an answer stays readable where what it answers was removed, and the gap tells nothing of it', async () => {
  const first = (await say(contributor, 'A secret that I regret')).body.comment
  await say(owner, 'An answer', { answers: first.id })
  await contributor.call('DELETE', `/comments/${first.id}`)
  const gap = (await all()).find((each) => each.id === first.id)
  expect(gap).toMatchObject({ isRemoved: true, text: '', authorName: null })
})

test('a comment on one record cannot be answered on another', async () => {
  const other = await owner.call<{ record: Head }>('POST', '/items', { title: 'Other', product: productId })
  const first = (await say(owner, 'Here')).body.comment
  const path = `/records/${other.body.record.ref}/comments`
  expect((await owner.call('POST', path, { text: 'There', answers: first.id })).status).toBe(404)
})

test('a mention follows the person: stored by id, shown under the present name', async () => {
  const said = (await say(owner, `Could @${viewerPerson.ref} look at this, or @PERSON-999?`)).body.comment
  expect(said.text).toBe(`Could @${viewerPerson.ref} look at this, or @PERSON-999?`)
  expect(said.mentions).toEqual([{ id: viewer.personId, ref: viewerPerson.ref, name: 'Test viewer' }])
  await owner.call('PATCH', `/people/${viewerPerson.ref}`, { title: 'Vera Moss' })
  const later = (await all()).find((each) => each.id === said.id)
  expect(later?.mentions[0]?.name).toBe('Vera Moss')
})

test('what is typed like a stored mention names nobody', async () => {
  const said = (await say(owner, `Look: @{${viewer.personId}}`)).body.comment
  expect(said.mentions).toEqual([])
})

test('who may not read the record cannot be mentioned, and the refusal says whom and what to do', async () => {
  const outside = await named(await client('member'))
  const ana = await owner.call<{ record: Head }>('POST', '/people', { title: 'Ana Ruiz' })
  for (const [ref, name] of [
    [outside.ref, 'Test member'],
    [ana.body.record.ref, 'Ana Ruiz'],
  ]) {
    const refused = await say(owner, `Ask @${ref}`)
    expect(refused.status).toBe(400)
    expect(refused.body.detail).toContain(`${name} cannot read ${item.ref}`)
    expect(refused.body.errors?.[0]?.path).toBe('text')
  }
})

test('while typing, only people who may read the record are offered', async () => {
  const find = async (text: string) =>
    (
      await owner.call<{ people: { name: string }[] }>('GET', `/records/${item.ref}/mentionable`, { text })
    ).body.people.map((person) => person.name)
  expect(await find('test con')).toEqual(['Test contributor'])
  expect(await find('member')).toEqual([])
  expect(await find('100%')).toEqual([])
})

test('a changed comment keeps all that it said, and takes in whom it names now', async () => {
  const { comment } = (await say(contributor, 'Frist')).body
  await contributor.call('PATCH', `/comments/${comment.id}`, { text: `First, @${viewerPerson.ref}` })
  const path = `/comments/${comment.id}/versions`
  const { versions } = (await viewer.call<{ versions: { text: string; by: string }[] }>('GET', path)).body
  expect(versions.map((each) => each.text)).toEqual(['Frist', `First, @${viewerPerson.ref}`])
  expect(versions[0]?.by).toBe('Test contributor')
  const now = (await all()).find((each) => each.id === comment.id)
  expect(now?.mentions.map((each) => each.id)).toEqual([viewer.personId])
  expect(now?.editedAt).not.toBeNull()
})

test('one may not change what somebody else said; an admin may remove it', async () => {
  const { comment } = (await say(contributor, 'Mine')).body
  expect((await viewer.call('PATCH', `/comments/${comment.id}`, { text: 'Yours' })).status).toBe(403)
  expect((await viewer.call('DELETE', `/comments/${comment.id}`)).status).toBe(403)
  expect((await owner.call('DELETE', `/comments/${comment.id}`)).status).toBe(200)
})

test('a reaction is a word by somebody, given once and taken back, and can be undone', async () => {
  const { comment } = (await say(contributor, 'It works now')).body
  const react = (by: Client, what: string, on = true) =>
    by.call<{ batchId: string }>('PUT', `/comments/${comment.id}/reactions/${what}`, { on })
  const words = async () => (await all()).find((each) => each.id === comment.id)?.reactions
  await react(viewer, 'thanks')
  await react(viewer, 'thanks')
  const last = await react(owner, 'thanks')
  await react(owner, 'agree')
  expect(await words()).toMatchObject([
    { what: 'agree', people: [{ name: 'Test owner' }] },
    { what: 'thanks', people: [{ id: owner.personId }, { id: viewer.personId }] },
  ])
  expect((await undo(viewer, last.body.batchId)).status).toBe(403)
  expect((await undo(owner, last.body.batchId)).body.undone).toBe(1)
  await react(owner, 'agree', false)
  expect(await words()).toMatchObject([{ what: 'thanks', people: [{ id: viewer.personId }] }])
  expect((await react(viewer, 'love')).status).toBe(400)
})

test('every word of the list can be kept', async () => {
  const { comment } = (await say(owner, 'All of them')).body
  for (const what of REACTIONS)
    expect((await owner.call('PUT', `/comments/${comment.id}/reactions/${what}`, { on: true })).status).toBe(
      200,
    )
  const found = (await all()).find((each) => each.id === comment.id)
  expect(found?.reactions.map((each) => each.what)).toEqual([...REACTIONS])
})

test('undoing a comment takes it away, and undoing that brings its mention back too', async () => {
  const said = (await say(owner, `Hello @${contributorPerson.ref}`)).body
  const undone = await owner.call<{ batchId: string }>('POST', `/changes/${said.batchId}/undo`)
  expect((await all()).some((each) => each.id === said.comment.id)).toBe(false)
  await undo(owner, undone.body.batchId)
  const back = (await all()).find((each) => each.id === said.comment.id)
  expect(back?.mentions).toHaveLength(1)
})

test('somebody of elsewhere neither reads nor reacts', async () => {
  const { comment } = (await say(owner, 'Ours')).body
  const other = await stranger()
  for (const [method, path, body] of [
    ['GET', `/records/${item.ref}/comments`, undefined],
    ['GET', `/comments/${comment.id}/versions`, undefined],
    ['PUT', `/comments/${comment.id}/reactions/agree`, { on: true }],
  ] as const)
    expect((await other.call(method, path, body)).status).toBe(404)
})
