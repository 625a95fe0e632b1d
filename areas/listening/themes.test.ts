import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId } = await startTestApp()

type Head = { id: string; ref: string }
type GroupCount = {
  groupId: string | null
  name: string | null
  size: number | null
  notes: number
  people: number
}
type Theme = Head & { notes: number; people: number; byGroup: GroupCount[] }

const make = async (kind: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
const theme = (title: string, parent?: Head) =>
  make('themes', { title, ...(parent ? { parentId: parent.ref } : {}) })
const note = (more: object = {}) => make('notes', { title: 'A note', text: 'Said.', ...more })
const assign = async (refs: Head[], add: Head[], remove: Head[] = []) =>
  (
    await owner.call<{ linked: number; unlinked: number; batchId: string }>('POST', '/notes/assign-themes', {
      refs: refs.map((each) => each.ref),
      add: add.map((each) => each.ref),
      remove: remove.map((each) => each.ref),
    })
  ).body
const counts = async (of: Head, by = owner) =>
  (await by.call<{ record: Theme }>('GET', `/themes/${of.ref}`)).body.record

test('twenty notes under a tree are counted right, by group too, and traced back', async () => {
  const students = await make('groups', { title: 'Students', size: 12_000 })
  const adjuncts = await make('groups', { title: 'Adjuncts', size: 300 })
  const people: Head[] = []
  for (let at = 0; at < 6; at++)
    people.push(await make('people', { title: `P${at}`, groupId: at < 4 ? students.ref : adjuncts.ref }))
  const wide = await theme('Feedback comes late')
  const narrow = await theme('Late work gets lost', wide)
  const narrower = await theme('Excused work looks late', narrow)
  const notes: Head[] = []
  for (let at = 0; at < 20; at++) notes.push(await note(at < 18 ? { saidBy: people[at % 6]?.ref } : {}))
  await assign(notes.slice(0, 10), [narrow])
  await assign(notes.slice(8, 14), [narrower])
  await assign(notes.slice(13, 20), [wide])
  // By hand: wide has all 20; of the 18 that name somebody, 6 people; students are P0 to P3.
  expect(await counts(wide)).toMatchObject({
    notes: 20,
    people: 6,
    byGroup: [
      { groupId: students.id, name: 'Students', size: 12_000, notes: 12, people: 4 },
      { groupId: adjuncts.id, name: 'Adjuncts', size: 300, notes: 6, people: 2 },
      { groupId: null, name: null, size: null, notes: 2, people: 0 },
    ],
  })
  expect(await counts(narrow)).toMatchObject({ notes: 14, people: 6 })
  expect(await counts(narrower)).toMatchObject({ notes: 6, people: 6 })
  const opened = await owner.call<{ notes: number; voices: { note: Head; via: Head[] }[]; next: null }>(
    'GET',
    `/records/${wide.ref}/voices`,
    { limit: '500' },
  )
  expect(opened.body.voices.map((voice) => voice.note.id).sort()).toEqual(notes.map((each) => each.id).sort())
  const direct = opened.body.voices.filter((voice) => voice.via.length === 0)
  expect(direct.map((voice) => voice.note.id).sort()).toEqual(
    notes
      .slice(13)
      .map((each) => each.id)
      .sort(),
  )
  const both = opened.body.voices.find((voice) => voice.note.id === notes[9]?.id)
  expect(both?.via.map((each) => each.ref).sort()).toEqual([narrow.ref, narrower.ref].sort())
})

test('a note is put under a theme once, however often, and taken away as one step that can be undone', async () => {
  const [a, b] = [await theme('a'), await theme('b')]
  const notes = [await note(), await note(), await note()]
  expect(await assign(notes, [a, b])).toMatchObject({ linked: 6 })
  expect(await assign(notes, [a])).toMatchObject({ linked: 0 })
  const marked = await owner.call('POST', `/notes/${notes[0]?.ref}/highlights`, {
    quote: 'Said.',
    start: 0,
    end: 5,
    to: a.ref,
  })
  expect(marked.status).toBe(200)
  const moved = await assign(notes, [], [a])
  expect(moved).toMatchObject({ linked: 0, unlinked: 3 })
  expect((await counts(a)).notes).toBe(0)
  expect((await counts(b)).notes).toBe(3)
  await owner.call('POST', `/changes/${moved.batchId}/undo`)
  expect((await counts(a)).notes).toBe(3)
  const seen = await owner.call<{ highlights: object[] }>('GET', `/notes/${notes[0]?.ref}/highlights`)
  expect(seen.body.highlights).toHaveLength(1)
})

test('a note that is read, listed or filtered shows its themes and items, binned ones not', async () => {
  const [a, gone] = [await theme('shown'), await theme('binned')]
  const one = await note()
  await assign([one], [a, gone])
  await owner.call('POST', '/themes/bin', { refs: [gone.ref] })
  const shown = await owner.call<{ record: { themes: Head[] } }>('GET', `/notes/${one.ref}`)
  expect(shown.body.record.themes.map((each) => each.ref)).toEqual([a.ref])
  const refs = async (leads: string) =>
    (await owner.call<{ records: Head[] }>('GET', '/notes', { leads, limit: '500' })).body.records.map(
      (each) => each.ref,
    )
  const bare = await note()
  expect(await refs('somewhere')).toContain(one.ref)
  expect(await refs('nowhere')).toContain(bare.ref)
  expect(await refs('nowhere')).not.toContain(one.ref)
  const { body } = await owner.call<{ nowhere: number; notes: number; count: number }>(
    'GET',
    '/listening/waiting',
  )
  const all = await owner.call<{ total: number }>('GET', '/notes', { count: 'true' })
  expect(body.nowhere).toBe((await refs('nowhere')).length)
  expect(body.notes).toBe(all.body.total)
  expect(body.count).toBe(body.nowhere)
})

test('a binned narrower theme no longer counts for the wider one, nor what hangs below it, until it is restored', async () => {
  const wide = await theme('wide')
  const middle = await theme('middle', wide)
  const low = await theme('low', middle)
  await assign([await note()], [middle])
  await assign([await note()], [low])
  await assign([await note()], [wide])
  expect((await counts(wide)).notes).toBe(3)
  await owner.call('POST', '/themes/bin', { refs: [middle.ref] })
  expect((await counts(wide)).notes).toBe(1)
  expect((await counts(low)).notes).toBe(1)
  await owner.call('POST', '/themes/restore', { refs: [middle.ref] })
  expect((await counts(wide)).notes).toBe(3)
})

test('the chain goes up to the wider theme and down to the narrower, as the counts do', async () => {
  const wide = await theme('chain wide')
  const narrow = await theme('chain narrow', wide)
  const sibling = await theme('chain sibling', wide)
  const item = await make('items', { title: 'Asked by the wide one', product: productId })
  await owner.call('POST', `/records/${wide.ref}/links`, { type: 'asks-for', to: item.ref })
  const one = await note()
  await assign([one], [narrow])
  const walk = async (of: Head) =>
    (
      await owner.call<{ steps: { ref: string; side: string }[] }>('GET', `/records/${of.ref}/chain`)
    ).body.steps.map((step) => `${step.side} ${step.ref}`)
  expect(await walk(one)).toEqual([
    `here ${one.ref}`,
    `outcomes ${narrow.ref}`,
    `outcomes ${wide.ref}`,
    `outcomes ${item.ref}`,
  ])
  const back = await walk(item)
  expect(back.slice(0, 2)).toEqual([`here ${item.ref}`, `voices ${wide.ref}`])
  expect(back.slice(2).sort()).toEqual(
    [`voices ${narrow.ref}`, `voices ${sibling.ref}`, `voices ${one.ref}`].sort(),
  )
})

test('a circle of themes is refused and named', async () => {
  const a = await theme('circle a')
  const b = await theme('circle b', a)
  const refused = await owner.call<{ detail: string }>('PATCH', `/themes/${a.ref}`, { parentId: b.ref })
  expect(refused.status).toBe(409)
  expect(refused.body.detail).toContain(`${a.ref} → ${b.ref} → ${a.ref}`)
})

test('counts hold only notes that the reader may open', async () => {
  const one = await make('themes', { title: 'Shared', product: productId })
  const mine = await note({ product: productId })
  const waiting = await note()
  await assign([mine, waiting], [one])
  expect((await counts(one)).notes).toBe(2)
  const viewer = await client('viewer')
  expect((await counts(one, viewer)).notes).toBe(1)
  const opened = await viewer.call<{ voices: { note: Head }[] }>('GET', `/records/${one.ref}/voices`)
  expect(opened.body.voices.map((voice) => voice.note.ref)).toEqual([mine.ref])
})

test('the voices behind a theme come page by page without gaps or repeats', async () => {
  const one = await theme('Paged')
  const notes: Head[] = []
  for (let at = 0; at < 7; at++) notes.push(await note())
  await assign(notes, [one])
  const seen: string[] = []
  let before: string | null = null
  do {
    const page: { body: { voices: { note: Head }[]; next: string | null } } = await owner.call(
      'GET',
      `/records/${one.ref}/voices`,
      { limit: '3', ...(before ? { before } : {}) },
    )
    seen.push(...page.body.voices.map((voice) => voice.note.id))
    before = page.body.next
  } while (before)
  expect(seen).toEqual(notes.map((each) => each.id).reverse())
})

test('coverage names each group with its size and its voices, narrower groups included, the unheard ones too', async () => {
  const staff = await make('groups', { title: 'Staff', size: 80, core: true })
  const it = await make('groups', { title: 'IT staff', size: 12, parentId: staff.ref })
  const unheard = await make('groups', { title: 'Administrators', size: 5, core: true })
  await note({ groupId: it.ref, saidOn: '2026-10-01', saidBy: (await make('people', { title: 'Ira' })).ref })
  await note({ groupId: staff.ref, saidOn: '2026-09-01' })
  const { body } = await owner.call<{ groups: (GroupCount & { lastOn: string | null; core: boolean })[] }>(
    'GET',
    '/voices/coverage',
  )
  const of = (head: Head) => body.groups.find((each) => each.groupId === head.id)
  expect(of(staff)).toMatchObject({ size: 80, notes: 2, people: 1, lastOn: '2026-10-01', core: true })
  expect(of(it)).toMatchObject({ notes: 1, people: 1 })
  expect(of(unheard)).toMatchObject({ size: 5, notes: 0, people: 0, lastOn: null })
  // Whoever was never heard stands first.
  const heardFrom = body.groups.findIndex((each) => each.lastOn !== null)
  expect(heardFrom).toBeGreaterThan(0)
  expect(body.groups.slice(heardFrom).every((each) => each.lastOn !== null)).toBe(true)
})

test('whatever the tree, the links and the bin, counts equal a slow and obvious recount', async () => {
  const groups = [await make('groups', { title: 'G0' }), await make('groups', { title: 'G1' })]
  const people: Head[] = []
  for (let at = 0; at < 3; at++)
    people.push(await make('people', { title: `Q${at}`, groupId: groups[at % 2]?.ref }))
  const shape = fc.record({
    // Each theme hangs under one made before it, or under none.
    parents: fc.array(fc.option(fc.nat(4)), { minLength: 1, maxLength: 5 }),
    speakers: fc.array(fc.option(fc.nat(2)), { minLength: 1, maxLength: 6 }),
    links: fc.array(fc.tuple(fc.nat(5), fc.nat(4)), { maxLength: 12 }),
    binnedThemes: fc.array(fc.nat(4), { maxLength: 1 }),
    binnedNotes: fc.array(fc.nat(5), { maxLength: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(shape, async ({ parents, speakers, links, binnedThemes, binnedNotes }) => {
      const themes: (Head & { parent: number | null; binned: boolean })[] = []
      for (const [at, wish] of parents.entries()) {
        const parent = wish !== null && wish < at ? wish : null
        const made = await theme(`T${at}`, parent === null ? undefined : themes[parent])
        themes.push({ ...made, parent, binned: binnedThemes.includes(at) })
      }
      const notes: (Head & { speaker: number | null; binned: boolean })[] = []
      for (const [at, speaker] of speakers.entries()) {
        const said = speaker === null ? {} : { saidBy: people[speaker]?.ref }
        notes.push({ ...(await note(said)), speaker, binned: binnedNotes.includes(at) })
      }
      const real = links.filter(([from, to]) => from < notes.length && to < themes.length)
      for (const [from, to] of real)
        await owner.call('POST', `/records/${notes[from]?.ref}/links`, {
          type: 'supports',
          to: themes[to]?.ref,
        })
      for (const [kind, list] of [
        ['themes', themes],
        ['notes', notes],
      ] as const)
        for (const each of list.filter((one) => one.binned))
          await owner.call('POST', `/${kind}/bin`, { refs: [each.ref] })

      const below = (at: number): number[] => [
        at,
        ...themes.flatMap((each, child) => (each.parent === at && !each.binned ? below(child) : [])),
      ]
      for (const [at, each] of themes.entries()) {
        if (each.binned) continue
        const inside = new Set(below(at))
        const heard = new Set(real.filter(([, to]) => inside.has(to)).map(([from]) => from))
        const counted = [...heard].flatMap((from) => (notes[from]?.binned ? [] : (notes[from] ?? [])))
        const speakersOf = (list: typeof counted) => new Set(list.flatMap((one) => one.speaker ?? [])).size
        const found = await counts(each)
        expect(found).toMatchObject({ notes: counted.length, people: speakersOf(counted) })
        for (const [n, group] of [...groups.entries(), [null, null] as const]) {
          const of = counted.filter((one) => (one.speaker === null ? null : one.speaker % 2) === n)
          const shown = found.byGroup.find((one) => one.groupId === (group?.id ?? null))
          expect([shown?.notes ?? 0, shown?.people ?? 0]).toEqual([of.length, speakersOf(of)])
        }
      }
    }),
    { numRuns: 25 },
  )
}, 120_000)
