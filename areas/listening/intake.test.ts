import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { criteriaFrom } from './intake.ts'

const { owner, client, productId, clock, settled } = await startTestApp()

type Head = { id: string; ref: string; title: string }
type Note = Head & {
  heard: string
  heardBackOn: string | null
  heardBackBy: string | null
  confirmedOn: string | null
  confirmedBy: string | null
  unconfirmed: boolean
}
type Item = { record: Head & { criteria: { text: string; done: boolean }[] } }

const make = async (kind: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
const noteOf = async (ref: string) => (await owner.call<{ record: Note }>('GET', `/notes/${ref}`)).body.record
const toItem = async (ref: string, input: object) =>
  owner.call<{ item: Head; batchId: string; detail: string }>('POST', `/notes/${ref}/item`, input)
const draft = async (ref: string) =>
  (await owner.call<{ title: string; criteria: string[] }>('GET', `/notes/${ref}/item`)).body

const FOUR = ['Faculty', 'Students', 'IT staff', 'Administrators']

test('what each of the four says by form becomes an item with acceptance criteria in one step', async () => {
  for (const title of FOUR) {
    await make('groups', { title })
    const text = `${title} lose an hour a week.\nAll sections stand on one list. It opens on a phone; nothing is cut off.\nCould you do that?`
    const { body } = await owner.call<{ record: Head }>('POST', '/notes/capture', {
      text,
      group: title,
      product: productId,
    })
    const drafted = await draft(body.record.ref)
    expect(drafted).toEqual({
      title: `${title} lose an hour a week.`,
      criteria: [
        `${title} lose an hour a week`,
        'All sections stand on one list',
        'It opens on a phone; nothing is cut off',
      ],
    })
    const edited = { title: `One list for ${title}`, criteria: drafted.criteria.slice(1) }
    const { item } = (await toItem(body.record.ref, edited)).body
    expect((await owner.call<Item>('GET', `/items/${item.ref}`)).body.record).toMatchObject({
      title: `One list for ${title}`,
      criteria: edited.criteria.map((line) => ({ text: line, done: false })),
    })
    const links = await owner.call<{ links: { other: Head; type: string }[] }>(
      'GET',
      `/records/${item.ref}/links`,
    )
    expect(links.body.links.map((link) => [link.type, link.other.ref])).toEqual([
      ['supports', body.record.ref],
    ])
  }
})

test('what each of the four says in a CSV does too, and one undo takes item and link back', async () => {
  const rows = FOUR.map((group, at) => `K${at},"The ${group} list is too long to read",${group}`)
  const answer = await owner.call<{ created: number }>('POST', '/import', {
    kind: 'note',
    file: {
      name: 'intake.csv',
      base64: Buffer.from(`Key,Summary,Group\n${rows.join('\n')}\n`).toString('base64'),
    },
    key: 'Key',
    source: 'intake',
    product: productId,
  })
  expect(answer.body.created).toBe(4)
  const { body } = await owner.call<{ records: Head[] }>('GET', '/notes?text=too%20long')
  expect(body.records).toHaveLength(4)
  for (const { ref } of body.records) {
    const made = await toItem(ref, { title: `Shorter: ${ref}`, criteria: ['Twenty lines at most'] })
    expect(made.status).toBe(200)
    await owner.call('POST', `/changes/${made.body.batchId}/undo`)
    const links = await owner.call<{ links: object[] }>('GET', `/records/${ref}/links`)
    expect(links.body.links).toEqual([])
  }
})

test('an item needs a product, a title, and a note that may be changed', async () => {
  const free = await make('notes', { title: 'Of no product' })
  expect((await toItem(free.ref, { title: 'x' })).body.detail).toContain('an item needs a product')
  expect((await toItem(free.ref, { title: ' ', product: productId })).status).toBe(400)
  const viewer = await client('viewer')
  expect((await viewer.call('POST', `/notes/${free.ref}/item`, { title: 'x' })).status).toBe(403)
})

test('highlighted sentences come before the rest; questions, greetings and repetitions are left out', () => {
  expect(criteriaFrom('Hi there! I need it by May. I need it by May. Why is that?')).toEqual([
    'I need it by May',
  ])
  const text = '1. It sorts by number. 2. The sum is in the same column, so it does not add up. 3. Tell me.'
  expect(criteriaFrom(text, ['does not add up'])).toEqual([
    'The sum is in the same column, so it does not add up',
  ])
  expect(criteriaFrom(text, ['words that are gone'])).toEqual(['words that are gone'])
  expect(criteriaFrom('')).toEqual([])
})

test('a note stays in the queue until it is confirmed, and each step keeps its day and who took it', async () => {
  const ana = await make('people', { title: 'Ana' })
  const { ref } = await make('notes', { title: 'Nobody told me', saidBy: ana.ref, channel: 'interview' })
  await make('notes', { title: 'Whoever that was' })
  const waiting = async (which: string) =>
    (await owner.call<{ records: Head[] }>('GET', `/notes?confirmation=${which}`)).body.records.map(
      (each) => each.ref,
    )
  expect(await noteOf(ref)).toMatchObject({ unconfirmed: true, heardBackOn: null })
  expect(await waiting('to-say-back')).toEqual([ref])
  await owner.call('PATCH', `/notes/${ref}`, {
    heard: 'heard-back',
    heardBack: 'You want to be told the day after.',
  })
  expect(await noteOf(ref)).toMatchObject({
    heardBackOn: '2026-11-21',
    heardBackBy: owner.personId,
    unconfirmed: true,
  })
  expect([await waiting('to-say-back'), await waiting('to-confirm')]).toEqual([[], [ref]])
  const other = await client('contributor')
  clock.set('2026-11-24T15:00:00.000Z')
  await other.call('POST', '/notes/change-many', { refs: [ref], set: { heard: 'confirmed' } })
  expect(await noteOf(ref)).toMatchObject({
    heardBackOn: '2026-11-21',
    heardBackBy: owner.personId,
    confirmedOn: '2026-11-24',
    confirmedBy: other.personId,
    unconfirmed: false,
  })
  expect(await waiting('missing')).toEqual([])
  // Taken back to said, nothing of it holds any more.
  await owner.call('PATCH', `/notes/${ref}`, { heard: 'said' })
  expect(await noteOf(ref)).toMatchObject({ heardBackOn: null, confirmedOn: null, confirmedBy: null })
})

test('a conflict is a decision with a position for each side, and stands on their pages until it is resolved', async () => {
  const [senate, registrar] = [
    await make('groups', { title: 'Senate' }),
    await make('people', { title: 'Ruth' }),
  ]
  const sides = [
    { who: senate.ref, wants: 'Volunteers first' },
    { who: registrar.ref, wants: 'Everybody at once' },
  ]
  const { body } = await owner.call<{ decision: Head }>('POST', '/conflicts', {
    title: 'Who goes first?',
    sides,
  })
  const parts = await owner.call<{
    options: { id: string; title: string }[]
    positions: { who: Head; fist: number }[]
  }>('GET', `/decisions/${body.decision.ref}/parts`)
  expect(parts.body.options.map((each) => each.title)).toEqual(['Volunteers first', 'Everybody at once'])
  expect(parts.body.positions.map((each) => [each.who.title, each.fist])).toEqual([
    ['Senate', 5],
    ['Ruth', 5],
  ])
  const stands = async () =>
    (await owner.call<{ decisions: object[] }>('GET', `/records/${registrar.ref}/engagement`)).body.decisions
  expect(await stands()).toMatchObject([
    { ref: body.decision.ref, state: 'open', words: 'Everybody at once' },
  ])
  const option = parts.body.options[0]?.id
  await owner.call('POST', `/decisions/${body.decision.ref}/decide`, {
    option,
    outcome: 'Twelve volunteers, then all.',
  })
  expect(await stands()).toMatchObject([{ state: 'decided' }])
  expect((await owner.call('POST', '/conflicts', { title: 'Alone', sides: sides.slice(1) })).status).toBe(400)
})

test('thanks are read by two people only, until who was thanked shares them', async () => {
  const [giver, other] = [await client('contributor'), await client('contributor')]
  const given = await giver.call<{ id: string }>('POST', '/thanks', {
    to: owner.personId,
    words: 'For the hour.',
  })
  const list = async (by = owner) =>
    (await by.call<{ thanks: { words: string; sharedAt: string | null }[] }>('GET', '/thanks')).body.thanks
  expect(await list()).toMatchObject([{ words: 'For the hour.', sharedAt: null }])
  expect(await list(giver)).toHaveLength(1)
  expect(await list(other)).toEqual([])
  // An admin is somebody else too.
  expect(await list(await client('admin'))).toEqual([])
  const share = (by = owner) =>
    by.call<{ changed: number }>('POST', '/thanks/share', { ids: [given.body.id], shared: true })
  expect((await share(giver)).body.changed).toBe(0)
  expect((await share()).body.changed).toBe(1)
  expect(await list(other)).toHaveLength(1)
  expect((await owner.call('POST', '/thanks', { to: owner.personId, words: 'Me' })).status).toBe(400)
  expect((await (await client('viewer')).call('GET', '/thanks')).status).toBe(403)
  await settled()
})
