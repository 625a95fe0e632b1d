import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { fistsOf, missingFor } from './model.ts'

const { owner, client, app, server, productId, clock } = await startTestApp()

type Head = { id: string; ref: string; title: string }
type Answer = {
  record: Head & Record<string, unknown>
  batchId: string
  detail: string
  id: string
  link: string
}
type Parts = {
  options: { id: string; title: string; chosen: boolean; fists: { n: number; mean: number | null } }[]
  positions: { optionId: string; who: Head | null; fist: number | null; words: string; earlier: number }[]
  figures: { label: string; value: number | null; sum: string }[]
}

const make = async (kind: string, input: object) =>
  (await owner.call<Answer>('POST', `/${kind}`, input)).body.record
const decision = (more: object = {}) =>
  make('decisions', { title: 'Which tool for late work?', product: productId, ...more })
const option = async (of: Head, title: string) =>
  (await owner.call<Answer>('POST', `/decisions/${of.ref}/options`, { title })).body
const parts = async (of: Head) => (await owner.call<Parts>('GET', `/decisions/${of.ref}/parts`)).body
const stand = (id: string, who: Head, fist: number | null, words = '') =>
  owner.call<Answer>('POST', `/options/${id}/positions`, { who: who.ref, fist, words })
const decide = (of: Head, id: string | null, more: object = {}) =>
  owner.call<Answer>('POST', `/decisions/${of.ref}/decide`, { option: id, outcome: 'Because.', ...more })
const WORDS = {
  shutOut: 'Those who grade with a screen reader.',
  shutOutAnswer: 'Two of them tried it.',
  technical: 'One more view.',
  educational: 'Late work stands on one list.',
}
const published = async () => {
  const made = await decision(WORDS)
  const { id } = await option(made, 'The list')
  await decide(made, id)
  expect((await owner.call('POST', `/decisions/${made.ref}/publish`)).status).toBe(200)
  return { ...made, optionId: id }
}
const shared = async (link: string) => {
  const answer = await server.inject({
    method: 'POST',
    url: '/api/v1/decisions/shared',
    payload: { token: link.split('/d/')[1] ?? '' },
  })
  return { status: answer.statusCode, text: answer.body, body: answer.json() as Record<string, unknown> }
}

test('where people and groups stand is kept, the newest holds, and its mean and spread are worked out', async () => {
  const of = await decision()
  const list = await option(of, 'The list')
  const mail = await option(of, 'A mail')
  const [ana, ben] = [await make('people', { title: 'Ana' }), await make('people', { title: 'Ben' })]
  const group = await make('groups', { title: 'Adjunct faculty' })
  await stand(list.id, ana, 1, 'Too much')
  await stand(list.id, ana, 4)
  await stand(list.id, ben, 5)
  await stand(list.id, group, 3, 'We can live with it')
  await stand(mail.id, ben, null, 'Never again')
  const read = await parts(of)
  expect(read.options.map(({ title, fists }) => [title, fists])).toEqual([
    ['The list', { n: 3, mean: 4, spread: 1, low: 3 }],
    ['A mail', { n: 0, mean: null, spread: null, low: null }],
  ])
  expect(read.positions.map((each) => [each.who?.title, each.fist, each.words, each.earlier])).toEqual([
    ['Ana', 4, '', 1],
    ['Ben', 5, '', 0],
    ['Adjunct faculty', 3, 'We can live with it', 0],
    ['Ben', null, 'Never again', 0],
  ])
  expect((await stand(list.id, ana, 6)).status).toBe(400)
  expect((await stand(list.id, ana, null)).status).toBe(400)
  expect((await stand(list.id, of, 3)).status).toBe(400)
})

test('an option is added, changed and taken away, and each step can be undone', async () => {
  const of = await decision()
  const made = await option(of, 'The list')
  const changed = await owner.call<Answer>('PATCH', `/options/${made.id}`, {
    title: 'One list',
    pros: 'Free',
  })
  const title = async () => (await parts(of)).options.map((each) => each.title)
  expect(await title()).toEqual(['One list'])
  const history = await owner.call<{ lines: { verb: string; fields: Record<string, unknown> }[] }>(
    'GET',
    `/records/${of.ref}/history`,
  )
  expect(history.body.lines[0]).toMatchObject({
    verb: 'part',
    fields: { option: [{ title: 'The list' }, { title: 'One list' }] },
  })
  await owner.call('POST', `/changes/${changed.body.batchId}/undo`)
  expect(await title()).toEqual(['The list'])
  const gone = await owner.call<Answer>('DELETE', `/options/${made.id}`)
  expect(await title()).toEqual([])
  await owner.call('POST', `/changes/${gone.body.batchId}/undo`)
  expect(await title()).toEqual(['The list'])
  await owner.call('POST', `/changes/${made.batchId}/undo`)
  expect(await title()).toEqual([])
})

test('deciding marks the option and writes down why; undone, it is open again', async () => {
  const of = await decision()
  const [a, b] = [await option(of, 'A'), await option(of, 'B')]
  const decided = await decide(of, b.id, { dissent: 'The registrar wanted A.' })
  expect(decided.body.record).toMatchObject({
    state: 'decided',
    chosen: 'B',
    decidedOn: '2026-11-21',
    dissent: 'The registrar wanted A.',
  })
  expect((await owner.call<Answer>('DELETE', `/options/${b.id}`)).body.detail).toContain('was chosen')
  await owner.call('POST', `/changes/${decided.body.batchId}/undo`)
  const back = await owner.call<Answer>('GET', `/decisions/${of.ref}`)
  expect(back.body.record).toMatchObject({ state: 'open', chosen: null, outcome: '' })
  const elsewhere = await option(await decision(), 'C')
  expect((await decide(of, elsewhere.id)).status).toBe(400)
  expect((await decide(of, a.id, { outcome: ' ' })).status).toBe(400)
  expect((await owner.call('PATCH', `/decisions/${of.ref}`, { state: 'decided' })).status).toBe(400)
})

test('it is published only with both wordings and with who could be shut out and what was done about it', async () => {
  const of = await decision()
  expect((await owner.call('POST', `/decisions/${of.ref}/publish`)).status).toBe(409)
  await decide(of, null)
  const refused = await owner.call<{ errors: { path: string }[] }>('POST', `/decisions/${of.ref}/publish`)
  expect(refused.status).toBe(400)
  expect(refused.body.errors.map((each) => each.path)).toEqual([
    'shutOut',
    'shutOutAnswer',
    'technical',
    'educational',
  ])
  await owner.call('PATCH', `/decisions/${of.ref}`, WORDS)
  const contributor = await client('contributor')
  expect((await contributor.call('POST', `/decisions/${of.ref}/publish`)).status).toBe(403)
  const done = await owner.call<Answer>('POST', `/decisions/${of.ref}/publish`)
  expect(done.body.record).toMatchObject({ state: 'published', publishedAt: '2026-11-21T09:00:00.000Z' })
  expect(missingFor({ outcome: 'x', ...WORDS })).toEqual([])
})

test('what was published is sealed in every part, and says that a successor corrects it', async () => {
  const of = await published()
  const item = await make('items', { title: 'An item', product: productId })
  const who = await make('people', { title: 'Cy' })
  const tries = [
    owner.call<Answer>('PATCH', `/decisions/${of.ref}`, { dissent: 'None' }),
    owner.call<Answer>('POST', '/decisions/bin', { refs: [of.ref] }),
    owner.call<Answer>('POST', `/decisions/${of.ref}/options`, { title: 'More' }),
    owner.call<Answer>('PATCH', `/options/${of.optionId}`, { title: 'Other' }),
    owner.call<Answer>('POST', `/decisions/${of.ref}/figures`, {
      source: 'x',
      figures: [{ label: 'x', value: 1, sum: '1' }],
    }),
    stand(of.optionId, who, 3),
    decide(of, null),
    owner.call<Answer>('POST', `/decisions/${of.ref}/publish`),
    owner.call<Answer>('POST', `/records/${of.ref}/links`, { type: 'chose', to: item.ref }),
  ]
  for (const answer of await Promise.all(tries)) {
    expect(answer.status).toBe(409)
    expect(answer.body.detail).toContain('successor')
  }
})

test('a publishing is not undone, and a link by which it chose an item stays', async () => {
  const of = await decision(WORDS)
  const item = await make('items', { title: 'An item', product: productId })
  const chose = await owner.call<Answer>('POST', `/records/${of.ref}/links`, { type: 'chose', to: item.ref })
  await decide(of, null)
  await owner.call('POST', `/decisions/${of.ref}/publish`)
  const history = await owner.call<{ lines: { batchId: string; operation: string }[] }>(
    'GET',
    `/records/${of.ref}/history`,
  )
  const line = history.body.lines.find((each) => each.operation === 'decision.publish')
  expect((await owner.call('POST', `/changes/${line?.batchId}/undo`)).status).toBe(409)
  expect((await owner.call('DELETE', `/links/${chose.body.id}`)).status).toBe(409)
})

test('a successor begins with the words and options of what it corrects, and points to it', async () => {
  const of = await published()
  const made = await owner.call<Head>('POST', `/decisions/${of.ref}/succeed`)
  const next = await owner.call<Answer>('GET', `/decisions/${made.body.ref}`)
  expect(next.body.record).toMatchObject({ state: 'open', outcome: '', technical: 'One more view.' })
  expect((await parts(made.body)).options.map((each) => [each.title, each.chosen])).toEqual([
    ['The list', false],
  ])
  const before = await owner.call<Answer>('GET', `/decisions/${of.ref}`)
  expect(before.body.record).toMatchObject({ succeededBy: { ref: made.body.ref } })
  const open = await decision()
  const early = await owner.call('POST', `/records/${made.body.ref}/links`, {
    type: 'succeeds',
    to: open.ref,
  })
  expect(early.status).toBe(400)
})

test('a link opens both wordings to anybody, names nobody, counts its reads, and ends when it is taken back', async () => {
  const of = await published()
  const made = await owner.call<Answer>('POST', `/decisions/${of.ref}/share`, { name: 'Senate' })
  const read = await shared(made.body.link)
  expect(read.status).toBe(200)
  expect(read.body).toMatchObject({
    ref: of.ref,
    technical: 'One more view.',
    educational: 'Late work stands on one list.',
    institution: { name: 'Test College' },
  })
  await shared(made.body.link)
  const shares = () => owner.call<{ shares: { reads: number }[] }>('GET', `/decisions/${of.ref}/shares`)
  expect((await shares()).body.shares).toMatchObject([{ name: 'Senate', reads: 2, endedAt: null }])
  const kept = await app.pool.query('select hash from directory.decision_share')
  expect(kept.rows.map((row) => row.hash)).not.toContain(made.body.link.split('/d/')[1])
  await owner.call('DELETE', `/decision-shares/${made.body.id}`)
  expect((await shared(made.body.link)).status).toBe(410)
  expect((await shares()).body.shares[0]).toMatchObject({ reads: 2, endedAt: '2026-11-21T09:00:00.000Z' })
})

test('a shared page shows groups by name and people never; hands of fewer than ten are not summed up', async () => {
  const of = await decision({ outcome: '' })
  const { id } = await option(of, 'The list')
  const group = await make('groups', { title: 'Evening students' })
  await stand(id, group, 2, 'Only with a phone')
  for (let at = 0; at < 8; at++)
    await stand(id, await make('people', { title: `Learner ${at}` }), 4, 'Mine alone')
  const made = await owner.call<Answer>('POST', `/decisions/${of.ref}/share`, { name: 'Open talk' })
  const nine = await shared(made.body.link)
  expect(nine.text).not.toContain('Learner')
  expect(nine.text).not.toContain('Mine alone')
  expect(nine.body).toMatchObject({
    options: [{ hands: null }],
    groups: [{ group: 'Evening students', fist: 2, words: 'Only with a phone' }],
  })
  await stand(id, await make('people', { title: 'Learner 9' }), 4)
  expect((await shared(made.body.link)).body).toMatchObject({ options: [{ hands: { n: 10, mean: 3.8 } }] })
})

test('a link ends by itself on its day, and an unknown one opens nothing', async () => {
  const of = await decision()
  const made = await owner.call<Answer>('POST', `/decisions/${of.ref}/share`, {
    name: 'A week',
    endsAt: '2026-11-28T09:00:00Z',
  })
  expect((await shared(made.body.link)).status).toBe(200)
  clock.set('2026-11-28T09:00:00.000Z')
  expect((await shared(made.body.link)).status).toBe(410)
  clock.set('2026-11-21T09:00:00.000Z')
  expect((await shared('/d/nobody-knows-this-secret')).status).toBe(410)
  const past = { name: 'Past', endsAt: '2026-11-20T00:00:00Z' }
  expect((await owner.call('POST', `/decisions/${of.ref}/share`, past)).status).toBe(400)
  await owner.call('POST', '/decisions/bin', { refs: [of.ref] })
  expect((await shared(made.body.link)).status).toBe(410)
})

test('hands are none of nobody, and have no spread of one', () => {
  expect(fistsOf([], 'a')).toEqual({ n: 0, mean: null, spread: null, low: null })
  expect(fistsOf([{ optionId: 'a', fist: 2 }], 'a')).toEqual({ n: 1, mean: 2, spread: null, low: 2 })
})

test('figures that were worked out elsewhere stay as they were handed over', async () => {
  const of = await decision()
  const { id } = await option(of, 'A tool')
  const given = (option: string) => ({
    source: 'By hand',
    figures: [{ option, label: 'Yearly cost', value: 84_000, sum: '12 × 7,000' }],
  })
  await owner.call('POST', `/decisions/${of.ref}/figures`, given(id))
  expect((await parts(of)).figures).toMatchObject([
    { label: 'Yearly cost', value: 84_000, sum: '12 × 7,000' },
  ])
  const stray = await owner.call('POST', `/decisions/${of.ref}/figures`, given(of.id))
  expect(stray.status).toBe(400)
})

test('a decision stands beside the chain: found from a voice and from a release, and no way to other items', async () => {
  const note = await make('notes', { title: 'The voice' })
  const [asked, other] = [
    await make('items', { title: 'Asked', product: productId }),
    await make('items', { title: 'Other', product: productId }),
  ]
  const release = await make('releases', { title: 'Both', product: productId })
  const of = await decision()
  const link = (from: Head, type: string, to: Head) =>
    owner.call('POST', `/records/${from.ref}/links`, { type, to: to.ref })
  await link(note, 'supports', asked)
  await link(of, 'chose', asked)
  await link(of, 'declined', other)
  await link(asked, 'shipped-in', release)
  const walk = async (from: Head) =>
    (
      await owner.call<{ steps: { ref: string; side: string }[] }>('GET', `/records/${from.ref}/chain`)
    ).body.steps
      .map((step) => `${step.side} ${step.ref}`)
      .toSorted()
  const [n, i, d, r, o] = [note, asked, of, release, other].map((each) => each.ref)
  expect(await walk(note)).toEqual(
    [`here ${n}`, `outcomes ${i}`, `outcomes ${d}`, `outcomes ${r}`].toSorted(),
  )
  expect(await walk(release)).toEqual([`here ${r}`, `voices ${i}`, `voices ${d}`, `voices ${n}`].toSorted())
  expect(await walk(of)).toEqual(
    [`here ${d}`, `outcomes ${i}`, `outcomes ${o}`, `outcomes ${r}`, `voices ${n}`].toSorted(),
  )
})
