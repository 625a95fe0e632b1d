import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { spreadOf } from './spread.ts'

// The clock stands at 2026-11-21.
const { owner, client, productId, clock } = await startTestApp()

type Head = { id: string; ref: string; title: string }
type Group = {
  groupId: string
  name: string
  notes: number
  people: number
  voices: number
  lastOn: string | null
  silentDays: number
  silent: boolean
  share: number | null
  spread: {
    within: string | null
    ofVoices: number
    ofPeople: number
    expected: number
    ratio: number
    under: boolean
  } | null
}
type Coverage = { groups: Group[]; notes: number; people: number; ungrouped: number; silentAfter: number }
type Mix = {
  term: { title: string } | null
  voices: number | null
  groups: { name: string; voices: number | null; ofVoices: number | null; hidden: string | null }[]
}

const make = async (kind: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
const coverage = async (query = '', by = owner) =>
  (await by.call<Coverage>('GET', `/voices/coverage${query}`)).body
const groupIn = (all: Coverage, name: string) => all.groups.find((each) => each.name === name)
const say = async (group: Head | null, on: string, n: number, more: object = {}) => {
  for (let at = 0; at < n; at++)
    await make('notes', {
      title: `Said ${at}`,
      saidOn: on,
      ...(group ? { groupId: group.ref } : {}),
      ...more,
    })
}

const students = await make('groups', { title: 'Students', size: 9000, core: true })
const evening = await make('groups', { title: 'Evening students', size: 3000, parentId: students.ref })
const faculty = await make('groups', { title: 'Faculty', size: 300, core: true })
const offices = await make('groups', { title: 'Offices', size: 700 })
const ana = await make('people', { title: 'Ana', groupId: faculty.ref })

test('a group of which nobody said anything comes first, and is silent sixty days after it was written down', async () => {
  // Faculty: two notes of Ana are one voice, and four unsigned ones are four.
  await say(faculty, '2026-11-01', 2, { saidBy: ana.ref, product: productId })
  await say(faculty, '2026-11-02', 4)
  await say(offices, '2026-09-20', 5)
  const now = await coverage()
  expect(now.groups.map((each) => each.name)).toEqual(['Students', 'Evening students', 'Offices', 'Faculty'])
  expect(groupIn(now, 'Faculty')).toMatchObject({
    notes: 6,
    people: 1,
    voices: 5,
    silentDays: 19,
    silent: false,
  })
  // 20 September to 21 November are 10 + 31 + 21 days.
  expect(groupIn(now, 'Offices')).toMatchObject({ silentDays: 62, silent: true })
  expect(groupIn(now, 'Students')).toMatchObject({ notes: 0, lastOn: null, silentDays: 0, silent: false })
  clock.set('2027-01-20T12:00:00.000Z')
  expect(groupIn(await coverage(), 'Students')).toMatchObject({ silentDays: 60, silent: true, lastOn: null })
  clock.set('2026-11-21T09:00:00.000Z')
})

test('the threshold of silence is a setting, kept in the history of who changed it', async () => {
  const admin = await client('admin')
  const changed = await admin.call('PATCH', '/listening/settings', { silentAfter: 63 })
  expect(changed.body).toEqual({ silentAfter: 63, hideBelow: 10 })
  expect(groupIn(await coverage(), 'Offices')).toMatchObject({ silent: false })
  const history = await owner.call<{ lines: { verb: string; fields: object }[] }>(
    'GET',
    `/records/${admin.personId}/history`,
  )
  expect(history.body.lines[0]).toMatchObject({
    verb: 'settings',
    fields: { 'listening.silentAfter': [60, 63] },
  })
  expect(
    (await (await client('product-owner')).call('PATCH', '/listening/settings', { silentAfter: 30 })).status,
  ).toBe(403)
  expect((await admin.call('PATCH', '/listening/settings', { hideBelow: 3 })).status).toBe(400)
  await admin.call('PATCH', '/listening/settings', { silentAfter: 60 })
})

test('what would be expected follows from the real sizes, and the under-represented are named', async () => {
  await say(students, '2026-11-03', 6)
  await say(evening, '2026-11-04', 4)
  const all = await coverage()
  // At the top 9,000 + 300 + 700 = 10,000 people and 10 + 5 + 5 = 20 voices.
  const of = (name: string) => groupIn(all, name)?.spread
  expect(of('Students')).toMatchObject({
    within: null,
    ofVoices: 20,
    ofPeople: 10_000,
    expected: 18,
    under: true,
  })
  expect(of('Students')?.ratio).toBeCloseTo(10 / 18, 12)
  expect(of('Faculty')?.expected).toBeCloseTo(0.6, 12)
  expect(of('Faculty')).toMatchObject({ under: false })
  // Of the ten student voices a third were expected from the evening, and four came: 4 of 10 is not below a third.
  expect(of('Evening students')).toMatchObject({
    within: students.id,
    ofVoices: 10,
    ofPeople: 9000,
    under: false,
  })
  expect(of('Evening students')?.expected).toBeCloseTo(10 / 3, 12)
  expect(groupIn(all, 'Students')?.share).toBeCloseTo(10 / 9000, 12)
})

test('a period and a product count only what was said then and for it, and each figure opens to its notes', async () => {
  const early = await coverage('?since=2026-11-03&until=2026-11-03')
  expect(groupIn(early, 'Students')).toMatchObject({ notes: 6, lastOn: '2026-11-04' })
  expect(groupIn(early, 'Faculty')).toMatchObject({ notes: 0 })
  expect(groupIn(await coverage(`?product=${productId}`), 'Faculty')).toMatchObject({ notes: 2, voices: 1 })
  await say(null, '2026-11-05', 3)
  const opened = async (query: string) =>
    (
      await owner.call<{ total: number; people: number; unsigned: number; notes: object[] }>(
        'GET',
        `/voices/notes?${query}`,
      )
    ).body
  expect(await opened(`group=${students.ref}`)).toMatchObject({ total: 10, people: 0, unsigned: 10 })
  expect(await opened(`group=${faculty.ref}`)).toMatchObject({ total: 6, people: 1, unsigned: 4 })
  expect(await opened(`group=${students.ref}&since=2026-11-04`)).toMatchObject({ total: 4 })
  expect(await opened('group=none')).toMatchObject({ total: (await coverage()).ungrouped })
  expect((await owner.call('GET', '/voices/notes?since=2026-11-04&until=2026-11-01')).status).toBe(400)
})

test('terms beside each other: the same voices by the term in which they spoke', async () => {
  await make('spans', { title: 'Summer', type: 'term', startsOn: '2026-06-01', endsOn: '2026-08-14' })
  await make('spans', { title: 'Fall', type: 'term', startsOn: '2026-10-01', endsOn: '2026-12-18' })
  await say(faculty, '2026-07-01', 1, { saidBy: ana.ref })
  const { body } = await owner.call<{
    terms: { title: string }[]
    groups: { groupId: string; cells: { notes: number; voices: number }[] }[]
    outside: number
  }>('GET', '/voices/trend')
  expect(body.terms.map((term) => term.title)).toEqual(['Summer', 'Fall'])
  const cells = (of: Head) => body.groups.find((each) => each.groupId === of.id)?.cells
  expect(cells(faculty)).toEqual([
    { notes: 1, voices: 1 },
    { notes: 6, voices: 5 },
  ])
  expect(cells(students)).toEqual([
    { notes: 0, voices: 0 },
    { notes: 10, voices: 10 },
  ])
  // The five of the offices were said in September, between the two.
  expect(body.outside).toBe(5)
})

test('the mix that is handed on hides fewer than ten and what would give them away, and is the same for everybody', async () => {
  const parents = await make('groups', { title: 'Parents', size: 100 })
  await say(parents, '2026-11-06', 11)
  await say(offices, '2026-11-06', 12)
  const mix = async (by = owner, query = '') => (await by.call<Mix>('GET', `/voices/mix${query}`)).body
  const whole = await mix()
  // Fall: students 10, faculty 5, offices 12, parents 11. Five are hidden, and one more, or 38 − 33 would be five.
  expect(whole.term?.title).toBe('Fall')
  const shown = new Map(whole.groups.map((each) => [each.name, each]))
  expect(shown.get('Faculty')).toMatchObject({ voices: null, ofVoices: null, hidden: 'few' })
  expect(whole.groups.filter((each) => each.hidden === 'gives-away')).toHaveLength(1)
  expect(whole.voices).toBe(38)
  expect(whole.groups.map((each) => each.name)).not.toContain('Evening students')
  // A viewer may open none of these notes, which belong to no product, and is given the very same.
  const viewer = await client('viewer')
  expect((await coverage('', viewer)).notes).toBeLessThan((await coverage()).notes)
  expect(await mix(viewer)).toEqual(whole)
  expect((await owner.call('GET', `/voices/mix?term=${faculty.ref}`)).status).toBe(404)
})

test('expected voices add up to the voices there are, whatever the sizes', () => {
  const group = fc.record({ size: fc.integer({ min: 1, max: 50_000 }), voices: fc.nat(400) })
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 12 }), (list) => {
      const groups = list.map((each, at) => ({ ...each, groupId: `g${at}`, parentId: null }))
      const spread = spreadOf(groups)
      const expected = [...spread.values()].reduce((sum, each) => sum + each.expected, 0)
      expect(expected).toBeCloseTo(
        list.reduce((sum, each) => sum + each.voices, 0),
        6,
      )
      // Who has at least the share that was expected is never called under-represented.
      for (const each of spread.values()) if ((each.ratio ?? 0) >= 1) expect(each.under).toBe(false)
    }),
    { numRuns: 200 },
  )
})
