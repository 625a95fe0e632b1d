import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId } = await startTestApp()

type Head = { id: string; ref: string; title: string }
type Inbox = {
  entries: { what: string; title: string; count: number | null; productId: string | null }[]
  total: number
}
type Due = { lines: { what: string; title: string; on: string; until: string | null; overdue: boolean }[] }
type Today = { today: string; term: { title: string; week: number } | null; next: { title: string } | null }

const make = async (kind: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
const link = (from: Head, type: string, to: Head) =>
  owner.call('POST', `/records/${from.ref}/links`, { type, to: to.ref })
const inbox = async (query = '', by = owner) => (await by.call<Inbox>('GET', `/overview/inbox${query}`)).body
const due = async (query = '') => (await owner.call<Due>('GET', `/overview/due${query}`)).body.lines

const other = await make('products', { title: 'Student app' })
const ana = await make('people', { title: 'Ana Ruiz' })

test('what waits over two products stands in one queue, the most pressing first', async () => {
  expect(await inbox()).toMatchObject({ entries: [], total: 0 })
  const item = await make('items', { title: 'Late-work queue', product: productId })
  const read = await make('notes', { title: 'It sat there for weeks', product: productId, saidBy: ana.id })
  await link(read, 'supports', item)
  await make('notes', { title: 'The bus is late', product: other.ref })
  await make('notes', { title: 'Nobody told me', product: productId })
  const release = await owner.call<Head>('POST', '/releases/draft', { title: 'Autumn', items: [item.ref] })
  await owner.call('POST', `/releases/${release.body.ref}/ship`, {})
  await make('actions', { title: 'Ask the registrar', dueOn: '2026-11-20', ownerId: owner.personId })
  await make('actions', { title: 'Not mine', dueOn: '2026-11-20', ownerId: ana.id })
  await make('actions', { title: 'Not yet', dueOn: '2026-12-20', ownerId: owner.personId })
  await make('findings', {
    title: 'Keyboard trap',
    product: productId,
    severity: 'blocker',
    foundOn: '2026-11-01',
  })
  await make('findings', { title: 'A small one', product: productId, severity: 'minor' })
  await make('impediments', { title: 'No test system', product: productId, since: '2026-11-10' })
  await make('decisions', { title: 'Which tool?', product: other.ref })
  expect((await inbox()).entries.map((each) => [each.what, each.title])).toEqual([
    ['action', 'Ask the registrar'],
    ['barrier', 'Keyboard trap'],
    ['impediment', 'No test system'],
    ['untold', 'Autumn'],
    ['decision', 'Which tool?'],
    ['note', 'The bus is late'],
    ['note', 'Nobody told me'],
  ])
  expect((await inbox()).entries[3]?.count).toBe(1)
  expect((await inbox('?limit=2')).total).toBe(7)
})

test('one product shows its own part, and what a person may not read waits for nobody', async () => {
  const ours = await inbox(`?product=${other.ref}`)
  expect(ours.entries.map((each) => each.title)).toEqual(['Which tool?', 'The bus is late'])
  const viewer = await client('viewer')
  const seen = (await inbox('', viewer)).entries
  expect(seen.map((each) => each.title)).not.toContain('The bus is late')
  expect(seen.map((each) => each.title)).toContain('Nobody told me')
})

test('what is done leaves the queue', async () => {
  const { body } = await owner.call<{ records: Head[] }>('GET', '/actions?text=registrar')
  await owner.call('POST', '/actions/finish', { refs: [body.records[0]?.ref] })
  expect((await inbox()).entries.map((each) => each.title)).not.toContain('Ask the registrar')
})

test('what waits in each area is counted in one answer as each area counts it, and only what one may ask', async () => {
  const waiting = async (by = owner, query = '') =>
    (await by.call<{ counts: Record<string, number> }>('GET', `/overview/waiting${query}`)).body.counts
  for (const query of ['', `?product=${productId}`]) {
    const counts = await waiting(owner, query)
    expect(Object.keys(counts)).toHaveLength(10)
    for (const [name, count] of Object.entries(counts)) {
      const path = name === 'notice.count' ? '/notices/count' : `/${name.replace('.', '/')}${query}`
      expect([name, (await owner.call('GET', path)).body['count']]).toEqual([name, count])
    }
  }
  expect(Object.values(await waiting()).some((count) => count > 0)).toBe(true)
  const narrow = await client('viewer', ['overview:read', 'backlog:read'])
  expect(Object.keys(await waiting(narrow))).toEqual(['backlog.waiting'])
})

test('the due list holds what is late, releases, terms and freezes in the order of their days', async () => {
  await make('actions', { title: 'Late one', dueOn: '2026-11-19', ownerId: owner.personId })
  await make('obligations', { title: 'Pages by WCAG 2.1 AA', dueOn: '2027-01-15' })
  await make('obligations', { title: 'Met already', dueOn: '2027-01-15', state: 'met' })
  await make('releases', { title: 'Spring start', product: productId, releaseOn: '2027-01-12' })
  await make('spans', {
    title: 'Spring 2027',
    type: 'term',
    startsOn: '2027-01-11',
    endsOn: '2027-05-14',
    firstClassOn: '2027-01-11',
  })
  const lines = await due()
  expect(lines.map((each) => [each.what, each.title, each.on, each.overdue])).toEqual([
    ['action', 'Late one', '2026-11-19', true],
    ['action', 'Not yet', '2026-12-20', false],
    ['span', 'Spring 2027', '2027-01-11', false],
    ['release', 'Spring start', '2027-01-12', false],
    ['obligation', 'Pages by WCAG 2.1 AA', '2027-01-15', false],
  ])
  expect(lines[2]?.until).toBe('2027-05-14')
  expect((await due('?until=2026-12-31')).map((each) => each.title)).toEqual(['Late one', 'Not yet'])
})

test('today says the week of the term that it is in, and nothing between terms', async () => {
  const today = async () => (await owner.call<Today>('GET', '/overview/today')).body
  expect(await today()).toMatchObject({ today: '2026-11-21', term: null, next: null })
  await make('spans', {
    title: 'Fall 2026',
    type: 'term',
    startsOn: '2026-08-31',
    endsOn: '2026-12-18',
    firstClassOn: '2026-08-31',
  })
  expect((await today()).term).toMatchObject({ title: 'Fall 2026', week: 12 })
})
