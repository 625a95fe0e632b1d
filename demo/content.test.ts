import { expect, test } from 'vitest'
import { college } from './content/college/college.ts'
import { school } from './content/school/school.ts'
import type { Content } from './content/shapes.ts'
import { university } from './content/university/university.ts'

const contents: [string, Content][] = [
  ['college', college],
  ['school', school],
  ['university', university],
]
const itemsOf = (content: Content) => Object.values(content.items).flat()
const notesOf = (content: Content) => content.sessions.flatMap((session) => session.notes)

/** Every text that somebody will read, with where it stands. */
const textsIn = (value: unknown, at = ''): [string, string][] =>
  typeof value === 'string'
    ? [[at, value]]
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, each]) => textsIn(each, `${at}.${key}`))
      : []

// In small letters. Where a real name is an ordinary word as well (canvas, banner), the way in which it would be used.
const REAL = [
  'moodle',
  'in canvas',
  'blackboard',
  'brightspace',
  'd2l',
  'schoology',
  'google',
  'microsoft',
  'apple ',
  'iphone',
  'android',
  'on zoom',
  'slack',
  'jira',
  'workday',
  'peoplesoft',
  'powerschool',
  'infinite campus',
  'ellucian',
  'starfish',
  'turnitin',
  'chatgpt',
  'openai',
  'facebook',
  'whatsapp',
  'discord',
  'uber',
  'lyft',
  'nvda',
  'jaws',
  'voiceover',
  'talkback',
  'pearson',
  'mcgraw',
  'harvard',
  'stanford',
  'oxford',
  'cambridge',
  'purdue',
  'shoreline',
  'contra costa',
  'linchpin',
]

test.each(contents)('the %s names no real institution or product', (_, content) => {
  const found = textsIn(content).filter(([, text]) =>
    REAL.some((name) => ` ${text.toLowerCase()} `.includes(name)),
  )
  expect(found).toEqual([])
})

test.each(contents)('addresses in the %s lead nowhere', (_, content) => {
  for (const { email } of content.people) expect(email).toMatch(/^[a-z0-9.-]+@[a-z0-9.-]+\.example$/)
})

test.each(contents)('keys in the %s are told apart, and all that are spoken of exist', (_, content) => {
  const made = [
    ...content.groups,
    ...content.products,
    ...content.people,
    ...content.personas,
    ...content.themes,
    ...itemsOf(content),
    ...content.releases,
    ...notesOf(content),
  ].flatMap((each) => each.key ?? [])
  const twice = made.filter((key, at) => made.indexOf(key) !== at)
  expect(twice).toEqual([])
  const spokenOf = [
    ...notesOf(content).flatMap((note) => [
      note.who,
      note.group,
      note.product,
      ...(note.for ?? []).map(([of]) => of),
    ]),
    ...content.sessions.flatMap((session) => [session.by, session.group, session.product]),
    ...itemsOf(content).flatMap((item) => [
      item.parent,
      item.persona,
      item.splitFrom,
      ...(item.themes ?? []),
      ...(item.waitsFor ?? []),
      ...item.path.map(([, by]) => by),
    ]),
    ...content.releases.flatMap((release) => [
      ...release.items,
      ...(release.told ?? []).flatMap(([who]) => who),
    ]),
    ...content.threads.flatMap((thread) => [thread.on, ...thread.lines.map(([, by]) => by)]),
  ].filter((key) => key !== undefined && key !== null)
  expect(spokenOf.filter((key) => !made.includes(key))).toEqual([])
})

test.each(contents)('every highlighted sentence of the %s stands in its note', (_, content) => {
  const lost = notesOf(content).flatMap((note) =>
    (note.for ?? []).flatMap(([, sentence]) => (sentence && !note.text.includes(sentence) ? [sentence] : [])),
  )
  expect(lost).toEqual([])
})

test.each(contents)('nobody in the %s works on a weekend or over the winter break', (_, content) => {
  const days = [
    ...content.sessions.map((session) => session.on),
    ...itemsOf(content).flatMap((item) => item.path.map(([on]) => on)),
    ...content.themes.flatMap((theme) => [theme.since, ...(theme.closed ? [theme.closed[0]] : [])]),
    ...content.threads.flatMap((thread) => thread.lines.map(([on]) => on)),
    ...content.mishaps.map((mishap) => mishap.on),
    ...content.releases.flatMap((release) => [release.plannedOn, release.releaseOn]),
  ].map((day) => day.slice(0, 10))
  const free = days.filter(
    (day) =>
      [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) || (day > '2025-12-24' && day < '2026-01-02'),
  )
  expect(free).toEqual([])
})

test.each(contents)('work in the %s goes on in the order of its days', (_, content) => {
  for (const { key, path } of itemsOf(content)) {
    const days = path.map(([on]) => on)
    expect(days, key).toEqual(days.toSorted())
    expect(path[0]?.[2], key).toBe('new')
  }
  for (const { on, lines } of content.threads) {
    const days = lines.map(([day]) => day)
    expect(days, on).toEqual(days.toSorted())
  }
})

test('nothing of the college goes live from the week before finals until grades are in', () => {
  const closed = [
    ['2025-12-08', '2026-01-05'],
    ['2026-05-04', '2026-05-19'],
    ['2026-08-31', '2026-09-14'],
    ['2026-12-07', '2027-01-04'],
  ] as const
  for (const { title, releaseOn } of college.releases)
    for (const [from, to] of closed) expect(releaseOn >= from && releaseOn <= to, title).toBe(false)
})

test('titles of the college are short enough to be read in a list', () => {
  const long = [...itemsOf(college), ...college.themes, ...notesOf(college)]
    .map((each) => each.title ?? '')
    .filter((title) => title.length > 72)
  expect(long).toEqual([])
})
