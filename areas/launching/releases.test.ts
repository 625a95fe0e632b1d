import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { median } from './model.ts'

const { owner, client, productId, clock } = await startTestApp()

type Head = { id: string; ref: string; title: string }
type Release = Head & {
  state: string
  releasedAt: string | null
  items: number
  askers: number
  told: number
  medianDays: number | null
}
type Asked = {
  people: {
    person: Head
    email: string
    groupId: string | null
    firstOn: string
    asked: { note: Head; item: Head; via: Head | null }[]
    told: { how: string; on: string } | null
  }[]
  others: { person: Head }[]
  askers: number
  told: number
  medianDays: number | null
  unnamed: number
}
type Answer = {
  batchId: string
  detail: string
  done: number
  told: number
  already: number
  record: Release
}

const make = async (kind: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
const item = (title: string, more: object = {}) => make('items', { title, product: productId, ...more })
const link = (from: Head, type: string, to: Head, detail: object = {}) =>
  owner.call('POST', `/records/${from.ref}/links`, { type, to: to.ref, detail })
const draft = async (...items: Head[]) =>
  (
    await owner.call<Head & { batchId: string }>('POST', '/releases/draft', {
      title: 'A release',
      items: items.map((each) => each.ref),
    })
  ).body
const read = async (of: Head, by = owner) =>
  (await by.call<{ record: Release }>('GET', `/releases/${of.ref}`)).body.record
const stateOf = async (of: Head) =>
  (await owner.call<{ record: { state: string } }>('GET', `/items/${of.ref}`)).body.record.state
const ship = (of: Head, more: object = {}, by = owner) =>
  by.call<Answer>('POST', `/releases/${of.ref}/ship`, more)
const asked = async (of: Head, by = owner) => (await by.call<Asked>('GET', `/releases/${of.ref}/asked`)).body
const tell = (of: Head, people: Head[], more: object = {}) =>
  owner.call<Answer>('POST', `/releases/${of.ref}/tell`, {
    people: people.map((each) => each.ref),
    how: 'in-person',
    ...more,
  })

test('shipping releases what is in it, marks it as done, and one undo takes all of it back', async () => {
  const [a, b] = [await item('a', { state: 'ready' }), await item('b', { state: 'done' })]
  const release = await draft(a, b)
  expect(await read(release)).toMatchObject({ state: 'planned', items: 2, releasedAt: null })
  const shipped = await ship(release)
  expect(shipped.body).toMatchObject({
    done: 1,
    record: { state: 'released', releasedAt: '2026-11-21T09:00:00.000Z' },
  })
  expect([await stateOf(a), await stateOf(b)]).toEqual(['done', 'done'])
  const undone = await owner.call('POST', `/changes/${shipped.body.batchId}/undo`)
  expect(undone.status).toBe(200)
  expect(await read(release)).toMatchObject({ state: 'planned', releasedAt: null })
  expect([await stateOf(a), await stateOf(b)]).toEqual(['ready', 'done'])
})

test('an empty release, one that is out, a declined item and a moment to come are refused in words', async () => {
  const empty = await make('releases', { title: 'Empty', product: productId })
  const refused = await ship(empty)
  expect(refused.status).toBe(409)
  expect(refused.body.detail).toContain('holds no items')
  const binned = await item('binned')
  const onlyBinned = await draft(binned)
  await owner.call('POST', '/items/bin', { refs: [binned.ref] })
  expect((await ship(onlyBinned)).body.detail).toContain('holds no items')
  const declined = await item('declined', { state: 'declined', closingReason: 'No' })
  const open = await item('open')
  const mixed = await draft(open, declined)
  expect((await ship(mixed)).body.detail).toContain(`${declined.ref} was declined`)
  expect(await stateOf(open)).toBe('new')
  const release = await draft(await item('out'))
  expect((await ship(release, { at: '2026-11-22T00:00:00Z' })).status).toBe(400)
  expect((await ship(release, { at: '2026-11-20T10:00:00+02:00' })).body.record.releasedAt).toBe(
    '2026-11-20T08:00:00.000Z',
  )
  expect((await ship(release)).body.detail).toContain('released already')
})

test('a release goes live by shipping alone; one that went live elsewhere is written down with its moment', async () => {
  const release = await draft(await item('by hand'))
  const by = (set: object) => owner.call('PATCH', `/releases/${release.ref}`, set)
  expect((await by({ state: 'released' })).status).toBe(400)
  expect((await by({ state: 'released', releasedAt: '2026-11-20T00:00:00Z' })).status).toBe(409)
  expect((await by({ releasedAt: '2026-11-20T00:00:00Z' })).status).toBe(400)
  await ship(release)
  expect((await by({ state: 'planned', releasedAt: null })).status).toBe(409)
  expect((await by({ notes: 'Late work is listed first.' })).status).toBe(200)
  const old = { title: 'Long ago', product: productId, state: 'released' }
  expect((await owner.call('POST', '/releases', old)).status).toBe(400)
  const kept = await owner.call('POST', '/releases', { ...old, releasedAt: '2024-08-20T06:00:00Z' })
  expect(kept.status).toBe(200)
})

test('shipping takes the product owner of that product', async () => {
  const release = await draft(await item('whose'))
  const contributor = await client('contributor')
  expect((await ship(release, {}, contributor)).status).toBe(403)
  expect((await ship(release, {}, await client('product-owner'))).status).toBe(200)
})

test('everybody who asked is listed once, with all that they asked for, directly and through themes', async () => {
  const [ana, ben, cy] = [
    await make('people', { title: 'Ana', email: 'ana@example.edu' }),
    await make('people', { title: 'Ben' }),
    await make('people', { title: 'Cy' }),
  ]
  const [queue, reminder, elsewhere] = [await item('queue'), await item('reminder'), await item('elsewhere')]
  const wide = await make('themes', { title: 'Late work' })
  const narrow = await make('themes', { title: 'Excused work', parentId: wide.ref })
  await link(wide, 'asks-for', queue)
  const say = (who: Head | null, saidOn: string, title: string) =>
    make('notes', { title, saidOn, ...(who ? { saidBy: who.ref } : {}) })
  const first = await say(ana, '2026-09-01', 'by a narrower theme')
  await link(first, 'supports', narrow)
  // The same note both ways asks once.
  await link(first, 'supports', queue)
  await link(await say(ana, '2026-08-20', 'for the other item'), 'supports', reminder)
  await link(await say(ben, '2026-10-10', 'ben'), 'supports', wide)
  await link(await say(cy, '2026-10-11', 'not in this release'), 'supports', elsewhere)
  await link(await say(null, '2026-10-12', 'nobody known'), 'supports', reminder)
  const release = await draft(queue, reminder)
  const loop = await asked(release)
  expect(loop).toMatchObject({ askers: 2, told: 0, medianDays: null, unnamed: 1, others: [] })
  expect(loop.people.map((each) => [each.person.title, each.email, each.firstOn])).toEqual([
    ['Ana', 'ana@example.edu', '2026-08-20'],
    ['Ben', '', '2026-10-10'],
  ])
  expect(loop.people[0]?.asked.map((each) => [each.note.title, each.item.ref, each.via])).toEqual([
    ['for the other item', reminder.ref, null],
    ['by a narrower theme', queue.ref, null],
  ])
  expect(loop.people[1]?.asked.map((each) => [each.item.ref, each.via?.ref])).toEqual([[queue.ref, wide.ref]])
})

test('people are told once, how and when; telling again changes nothing, and an undo takes it back', async () => {
  const [dee, eli] = [await make('people', { title: 'Dee' }), await make('people', { title: 'Eli' })]
  const asks = await item('told')
  for (const who of [dee, eli]) {
    const note = await make('notes', { title: 'asks', saidBy: who.ref, saidOn: '2026-11-01' })
    await link(note, 'supports', asks)
  }
  const release = await draft(asks)
  const early = await tell(release, [dee])
  expect(early.status).toBe(409)
  expect(early.body.detail).toContain('not live yet')
  await ship(release)
  expect((await tell(release, [dee, dee], { at: '2026-11-21T02:00:00Z' })).body).toMatchObject({
    told: 1,
    already: 0,
  })
  const waiting = async () => (await owner.call<{ count: number }>('GET', '/launching/waiting')).body.count
  const before = await waiting()
  const again = await tell(release, [dee, eli], { how: 'mail' })
  expect(await waiting()).toBe(before - 1)
  expect(again.body).toMatchObject({ told: 1, already: 1 })
  const loop = await asked(release)
  expect(loop.people.map((each) => [each.person.title, each.told?.how, each.told?.on])).toEqual([
    // Two in the morning in Greenwich is still the day before in New York.
    ['Dee', 'in-person', '2026-11-20'],
    ['Eli', 'mail', '2026-11-21'],
  ])
  expect(loop).toMatchObject({ askers: 2, told: 2 })
  await owner.call('POST', `/changes/${again.body.batchId}/undo`)
  expect(await read(release)).toMatchObject({ askers: 2, told: 1 })
  expect((await tell(release, [])).status).toBe(400)
  const rest = { how: 'release-notes', everybody: true }
  expect((await tell(release, [], rest)).body).toMatchObject({ told: 1, already: 0 })
  const nobodyLeft = await tell(release, [], rest)
  expect(nobodyLeft.body).toMatchObject({ told: 0, already: 0 })
  const stranger = await make('people', { title: 'Did not ask' })
  await tell(release, [stranger])
  const more = await asked(release)
  expect(more).toMatchObject({ askers: 2, told: 2, others: [{ person: { ref: stranger.ref } }] })
})

test('how somebody was told is one of few words, by every way', async () => {
  const release = await draft(await item('words'))
  await ship(release)
  const who = await make('people', { title: 'Fay' })
  expect((await tell(release, [who], { how: 'by owl' })).status).toBe(400)
  expect((await tell(release, [who], { at: '2026-12-24T00:00:00Z' })).status).toBe(400)
  expect((await link(release, 'told', who, { how: 'by owl' })).status).toBe(400)
  expect((await link(release, 'told', who, { at: 'yesterday' })).status).toBe(400)
  expect((await link(release, 'told', who, { mood: 'good' })).status).toBe(400)
  expect((await tell(release, [await item('no person')])).status).toBe(400)
  expect((await asked(release)).others).toEqual([])
})

test('the median of days from the first note to being told equals the one worked out by hand', async () => {
  const asks = await item('measured')
  const release = await draft(asks)
  const days = { Gus: '2026-11-01', Hal: '2026-10-21', Ida: '2026-09-01', Jo: '2026-11-19' }
  const people: Record<string, Head> = {}
  for (const [name, saidOn] of Object.entries(days)) {
    const who = await make('people', { title: name })
    people[name] = who
    await link(await make('notes', { title: 'first', saidBy: who.ref, saidOn }), 'supports', asks)
    const later = await make('notes', { title: 'again', saidBy: who.ref, saidOn: '2026-11-20' })
    await link(later, 'supports', asks)
  }
  await ship(release)
  const of = (...names: string[]) => names.flatMap((name) => people[name] ?? [])
  await tell(release, of('Gus', 'Hal'))
  // 20 and 31 days: the mean of the two.
  expect((await read(release)).medianDays).toBe(25.5)
  await tell(release, of('Ida'))
  expect((await read(release)).medianDays).toBe(31)
  clock.set('2026-11-30T17:00:00.000Z')
  await tell(release, of('Jo'))
  // 20, 31, 81 and 11 days.
  expect((await asked(release)).medianDays).toBe(25.5)
  clock.set('2026-11-21T09:00:00.000Z')
  expect(median([])).toBe(null)
  expect(median([3, 1, 2])).toBe(2)
})

test('from a note to its release and back the chain can be walked, and who was told stands on the release', async () => {
  const who = await make('people', { title: 'Kai' })
  const note = await make('notes', { title: 'the voice', saidBy: who.ref })
  const theme = await make('themes', { title: 'the theme' })
  const done = await item('the item')
  await link(note, 'supports', theme)
  await link(theme, 'asks-for', done)
  const release = await draft(done)
  await ship(release)
  await tell(release, [who])
  const walk = async (of: Head) =>
    (
      await owner.call<{ steps: { ref: string; side: string; distance: number }[] }>(
        'GET',
        `/records/${of.ref}/chain`,
      )
    ).body.steps.map((step) => [step.ref, step.side, step.distance])
  expect(await walk(release)).toEqual([
    [release.ref, 'here', 0],
    [done.ref, 'voices', 1],
    [theme.ref, 'voices', 2],
    [note.ref, 'voices', 3],
  ])
  expect(await walk(note)).toEqual([
    [note.ref, 'here', 0],
    [theme.ref, 'outcomes', 1],
    [done.ref, 'outcomes', 2],
    [release.ref, 'outcomes', 3],
  ])
})

test('a viewer sees how many asked and were told, and never who', async () => {
  const who = await make('people', { title: 'Private person' })
  const asks = await item('counted')
  const note = await make('notes', { title: 'asks', saidBy: who.ref, product: productId })
  await link(note, 'supports', asks)
  const release = await draft(asks)
  const viewer = await client('viewer')
  expect(await read(release, viewer)).toMatchObject({ askers: 1, told: 0 })
  expect((await viewer.call('GET', `/releases/${release.ref}/asked`)).status).toBe(403)
})
