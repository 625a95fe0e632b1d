import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId, clock } = await startTestApp()

type Note = {
  id: string
  ref: string
  title: string
  text: string
  saidBy: string | null
  groupId: string | null
  saidOn: string | null
  channel: string
  heard: string
  unconfirmed: boolean
  productId: string | null
}
type Captured = {
  record: Note
  names: Record<string, { ref: string; title: string }>
  madePerson: boolean
  batchId: string
  detail?: string
}
type One = { record: Note }

const capture = async (input: object, by = owner) =>
  (await by.call<Captured>('POST', '/notes/capture', input)).body
const group = async (title: string) => (await owner.call<One>('POST', '/groups', { title })).body.record
const person = async (title: string, more: object = {}) =>
  (await owner.call<One>('POST', '/people', { title, ...more })).body.record

test('one text is enough: its first line is the title, the text stays whole, the day is today there', async () => {
  clock.set('2026-11-22T03:00:00.000Z')
  const { record } = await capture({ text: '\n  Late work gets lost \r\nI found it by accident.  ' })
  expect(record).toMatchObject({
    title: 'Late work gets lost',
    text: 'Late work gets lost \nI found it by accident.',
    // Three in the morning in Greenwich is still the evening before in New York.
    saidOn: '2026-11-21',
    channel: 'conversation',
    heard: 'said',
    unconfirmed: true,
    productId: null,
    saidBy: null,
  })
  clock.set('2026-11-21T09:00:00.000Z')
})

test('who said it is found by name or address, made once if unknown, and goes with an undo', async () => {
  const first = await capture({ text: 'Captions, please.', saidBy: 'Ana Ruiz <ana@example.edu>' })
  expect(first.madePerson).toBe(true)
  expect(first.names[first.record.saidBy ?? '']).toMatchObject({ title: 'Ana Ruiz' })
  const byName = await capture({ text: 'Again.', saidBy: 'ana ruiz' })
  const byMail = await capture({ text: 'And again.', saidBy: 'ANA@example.edu' })
  expect([byName.record.saidBy, byMail.record.saidBy]).toEqual([first.record.saidBy, first.record.saidBy])
  expect(byName.madePerson).toBe(false)
  await owner.call('POST', `/changes/${first.batchId}/undo`)
  const bin = await owner.call<{ records: { title: string }[] }>('GET', '/bin')
  expect(bin.body.records.map((each) => each.title).sort()).toEqual(['Ana Ruiz', 'Captions, please.'])
})

test('a name that two people share is refused, and both are named', async () => {
  const [a, b] = [await person('Sam Lee'), await person('Sam Lee')]
  const refused = await capture({ text: 'Hello.', saidBy: 'Sam Lee' })
  expect(refused.detail).toContain(`${a.ref}, ${b.ref}`)
  expect((await capture({ text: 'Hello.', saidBy: b.ref })).record.saidBy).toBe(b.id)
})

test('a note takes the group of its person where none is given, by every way in', async () => {
  const adjuncts = await group('Adjunct faculty')
  const students = await group('Students')
  const kim = await person('Kim', { groupId: adjuncts.ref })
  expect((await capture({ text: 'One.', saidBy: 'Kim' })).record.groupId).toBe(adjuncts.id)
  expect((await capture({ text: 'Two.', saidBy: 'Kim', group: 'students' })).record.groupId).toBe(students.id)
  const made = await owner.call<One>('POST', '/notes', { title: 'Three', saidBy: kim.ref })
  expect(made.body.record.groupId).toBe(adjuncts.id)
  const newcomer = await capture({ text: 'Four.', saidBy: 'Newcomer', group: students.ref })
  const shown = await owner.call<{ record: { groupId: string } }>('GET', `/people/${newcomer.record.saidBy}`)
  expect(shown.body.record.groupId).toBe(students.id)
})

test('nothing is kept of an empty text, an unknown group, or a ref that is no person', async () => {
  const before = await owner.call<{ total: number }>('GET', '/notes', { count: 'true' })
  const theme = await owner.call<One>('POST', '/themes', { title: 'A theme' })
  const refused = [
    await capture({ text: ' \n ' }),
    await capture({ text: 'x', group: 'Nobody knows' }),
    await capture({ text: 'x', saidBy: theme.body.record.ref }),
    await capture({ text: 'x', saidBy: 'Somebody new', group: 'Nobody knows' }),
  ]
  for (const each of refused) expect(each.detail).toBeTruthy()
  const after = await owner.call<{ total: number }>('GET', '/notes', { count: 'true' })
  expect(after.body.total).toBe(before.body.total)
  const found = await owner.call<{ found: object[] }>('GET', '/search', { text: 'Somebody new' })
  expect(found.body.found).toEqual([])
})

test('half a character, as a cut emoji leaves it, is refused in words', async () => {
  const half = await owner.call<{ code: string; errors: { path: string; message: string }[] }>(
    'POST',
    '/notes',
    { title: 'Half \ud83d', text: 'x \udc4d y' },
  )
  expect(half.status).toBe(400)
  expect(half.body.errors.map((each) => each.path)).toEqual(['title', 'text'])
  expect((await capture({ text: 'Whole 👍' })).record.title).toBe('Whole 👍')
})

test('a viewer keeps nothing', async () => {
  const viewer = await client('viewer')
  expect((await viewer.call('POST', '/notes/capture', { text: 'x' })).status).toBe(403)
  expect((await viewer.call('POST', '/notes/paste', { text: 'x' })).status).toBe(403)
})

type Pasted = {
  notes: { title: string; left: string | null; ref: string | null }[]
  made: number
  batchId: string
}
const paste = async (input: object) => (await owner.call<Pasted>('POST', '/notes/paste', input)).body
const total = async () => (await owner.call<{ total: number }>('GET', '/notes', { count: 'true' })).body.total

test('pasted text is looked at first, then made as one step, and made only once', async () => {
  const text =
    'The syllabus is hard to find.\n\nGrades on the phone\nare too small.\n\nThe syllabus is hard to find.'
  const before = await total()
  const preview = await paste({ text, preview: true })
  expect(preview.made).toBe(0)
  expect(preview.notes.map((each) => [each.title, each.left])).toEqual([
    ['The syllabus is hard to find.', null],
    ['Grades on the phone', null],
    ['The syllabus is hard to find.', 'twice'],
  ])
  expect(await total()).toBe(before)
  const made = await paste({ text, channel: 'survey', product: productId, saidBy: 'Survey of May' })
  expect(made.made).toBe(2)
  expect(await total()).toBe(before + 2)
  const again = await paste({ text })
  expect(again.made).toBe(0)
  expect(again.notes.map((each) => each.left)).toEqual(['there', 'there', 'there'])
  expect(again.notes[0]?.ref).toBe(made.notes[0]?.ref)
  const titled = await owner.call<One>('POST', '/notes', { title: 'Titled by hand', text: 'Said once.' })
  expect((await paste({ text: 'Said once.', preview: true })).notes).toMatchObject([
    { left: 'there', ref: titled.body.record.ref },
  ])
  await owner.call('POST', `/changes/${made.batchId}/undo`)
  expect(await total()).toBe(before + 1)
})

test('a paste that is too large is refused before anything is made', async () => {
  const refused = await owner.call<{ detail: string }>('POST', '/notes/paste', {
    text: Array.from({ length: 2001 }, (_, at) => `Note ${at}`).join('\n\n'),
  })
  expect(refused.status).toBe(400)
  expect(refused.body.detail).toContain('2001')
})

test('a note is unconfirmed until it was confirmed by who said it', async () => {
  const { record } = await capture({ text: 'Did I get this right?' })
  const heardBack = await owner.call<One>('PATCH', `/notes/${record.ref}`, { heard: 'heard-back' })
  expect(heardBack.body.record.unconfirmed).toBe(true)
  const confirmed = await owner.call<One>('PATCH', `/notes/${record.ref}`, { heard: 'confirmed' })
  expect(confirmed.body.record.unconfirmed).toBe(false)
  const list = await owner.call<{ records: Note[] }>('GET', '/notes', {
    heard: 'said,heard-back',
    limit: '500',
  })
  expect(list.body.records.map((each) => each.ref)).not.toContain(record.ref)
})
