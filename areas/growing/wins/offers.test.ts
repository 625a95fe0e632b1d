import { expect, test } from 'vitest'
import { ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'

const app = await startWithSessions()
const { owner, client, productId, workspaceId: college } = app
const ana = await client('product-owner')
const { own } = await ownPlaceOf(app, ana)

type Head = { id: string; ref: string; title: string }
type Offer = {
  key: string
  from: string
  on: string
  title: string
  says: string
  record: Head | null
  fill: object
}
type Answer = Head & { record: Head & Record<string, unknown>; detail: string; batchId: string | null }

const make = async (kind: string, input: object, by = owner) =>
  (await by.call<Answer>('POST', `/${kind}`, input)).body.record
const offers = async () =>
  (
    await own.call<{ suggestions: Offer[]; putAway: { key: string; title: string }[] }>(
      'GET',
      '/wins/suggestions',
    )
  ).body
const german = async (from: string) =>
  (
    await own.call<{ suggestions: Offer[] }>('GET', '/wins/suggestions', { language: 'de' })
  ).body.suggestions.filter((each) => each.from === from)
const offered = async (from: string) => (await offers()).suggestions.filter((each) => each.from === from)
const capture = (input: object) => own.call<Answer>('POST', '/wins/capture', input)

test('a decision is offered once it is decided, with the dissent only where it is written down', async () => {
  const input = {
    title: 'One form for alerts',
    product: productId,
    state: 'decided',
    outcome: 'One',
    decidedOn: '2026-11-06',
  }
  const decision = await make('decisions', { ...input, dissent: 'Two advisers' })
  await make('decisions', { title: 'Still open', product: productId })
  await make('decisions', { ...input, title: 'Long ago', decidedOn: '2025-11-06' })
  expect(await offered('decision')).toMatchObject([
    {
      key: decision.id,
      on: '2026-11-06',
      title: 'Brought “One form for alerts” to a decision, with the dissent written down',
      says: 'It was decided on 6 November 2026, and who disagreed is written down with it.',
    },
  ])
  expect(await german('decision')).toMatchObject([
    {
      key: decision.id,
      title: '„One form for alerts“ zur Entscheidung gebracht, mit aufgeschriebenem Widerspruch',
      says: 'Es wurde am 6. November 2026 entschieden, und wer widersprochen hat, ist mit aufgeschrieben.',
    },
  ])
  const rests = { workspace: college, record: decision.ref }
  const [offer] = await offered('decision')
  const win = await capture({ title: offer?.title, rests, from: offer?.key })
  expect(win.status, JSON.stringify(win.body)).toBe(200)
  expect(await offered('decision')).toEqual([])
  // Taken back, it is offered again.
  await own.call('POST', `/changes/${win.body.batchId}/undo`)
  expect(await offered('decision')).toHaveLength(1)
  expect((await capture({ title: 'It reduced alerts', rests })).status).toBe(400)
})

test('a barrier is offered when it is fixed, on the day on which it was marked so', async () => {
  const finding = await make('findings', { title: 'Keyboard trap', product: productId, severity: 'blocker' })
  expect(await offered('barrier')).toEqual([])
  await owner.call('PATCH', `/findings/${finding.ref}`, { state: 'fixed', reason: 'By keyboard' })
  expect(await offered('barrier')).toMatchObject([
    {
      on: '2026-11-21',
      title: 'Had the barrier “Keyboard trap” fixed',
      says: 'A blocker, marked as fixed.',
    },
  ])
})

test('a workshop that one called is offered once it began, with who took part; another’s and a stand-up are not', async () => {
  const held = { type: 'workshop', startsAt: '2026-11-10T15:00:00.000Z' }
  const workshop = await make('meetings', { title: 'Cards', ...held }, ana)
  await make('meetings', { title: 'Not mine', ...held })
  await make('meetings', { title: 'Daily', ...held, type: 'stand-up' }, ana)
  await make('meetings', { title: 'To come', ...held, startsAt: '2026-12-10T15:00:00.000Z' }, ana)
  for (const name of ['Bo', 'Cy']) {
    const person = await make('people', { title: name })
    await owner.call('POST', `/records/${person.ref}/links`, { type: 'takes-part', to: workshop.ref })
  }
  expect(await offered('meeting')).toMatchObject([
    {
      key: workshop.id,
      on: '2026-11-10',
      title: 'Called the workshop “Cards”',
      says: 'It took place on 10 November 2026; 2 people took part.',
    },
  ])
  expect(await german('meeting')).toMatchObject([
    {
      title: 'Zum Workshop „Cards“ eingeladen',
      says: 'Es fand am 10. November 2026 statt; 2 Personen haben teilgenommen.',
    },
  ])
  // What a win rests on is kept in the language in which it was taken.
  const rests = { workspace: college, record: workshop.ref }
  const { ref } = (await capture({ title: 'Karten sortiert', rests, language: 'de' })).body
  expect((await own.call<Answer>('GET', `/wins/${ref}`)).body.record).toMatchObject({
    restsSays: 'Es fand am 10. November 2026 statt; 2 Personen haben teilgenommen.',
  })
})

test('thanks are offered to who was thanked, and rest on nothing', async () => {
  await owner.call('POST', '/thanks', { to: ana.personId, words: 'For the hour with the screen reader.' })
  const [offer] = await offered('thanks')
  expect(offer).toMatchObject({
    record: null,
    says: expect.stringContaining('“For the hour with the screen reader.”'),
  })
  const win = await capture({ title: offer?.title, from: offer?.key })
  expect(win.status).toBe(200)
  expect(await offered('thanks')).toEqual([])
})

test('a met goal is offered with where its measure began and ended; a missed one is not', async () => {
  const begin = async (title: string) =>
    (
      await own.call<Head>('POST', '/goals/begin', {
        title,
        measures: [{ title: 'Days', unit: 'days', baseline: 41, target: 30 }],
      })
    ).body
  const [met, missed] = [await begin('Close the loop'), await begin('Other')]
  const measures = (await own.call<{ records: (Head & { goalId: string })[] }>('GET', '/measures')).body
    .records
  const measure = measures.find(({ goalId }) => goalId === met.id)
  await own.call('POST', `/measures/${measure?.ref}/readings`, { value: 29.5 })
  await own.call('POST', `/goals/${met.ref}/close`, { state: 'met' })
  await own.call('POST', `/goals/${missed.ref}/close`, { state: 'missed' })
  expect(await offered('goal')).toMatchObject([
    {
      title: 'Reached “Close the loop”',
      says: `${met.ref} was closed as met; “Days” went from 41 to 29.5 days.`,
      fill: { goal: met.ref, fromValue: 41, toValue: 29.5, unit: 'days' },
    },
  ])
  expect(await german('goal')).toMatchObject([
    {
      title: '„Close the loop“ erreicht',
      says: `${met.ref} wurde als erreicht abgeschlossen; „Days“ ging von 41 auf 29,5 days.`,
    },
  ])
})

test('what is put away stays away, is kept, and can be offered again', async () => {
  await own.call('POST', '/credentials', { title: 'CSPO', state: 'held', earnedOn: '2026-09-01' })
  const [offer] = await offered('credential')
  expect(offer?.title).toBe('Earned CSPO')
  await own.call('POST', '/wins/suggestions/put-away', { key: offer?.key, title: offer?.title })
  expect(await offered('credential')).toEqual([])
  expect((await offers()).putAway).toMatchObject([{ key: offer?.key, title: 'Earned CSPO' }])
  await own.call('POST', '/wins/suggestions/offer-again', { key: offer?.key })
  expect(await offered('credential')).toHaveLength(1)
  expect((await offers()).putAway).toEqual([])
})

test('a win that a phone sends twice is made once', async () => {
  const id = '01912345-6789-7abc-8def-0123456789ab'
  const first = await capture({ id, title: 'From the bus' })
  const second = await capture({ id, title: 'From the bus' })
  expect([first.status, second.status]).toEqual([200, 200])
  expect(second.body).toMatchObject({ id, ref: first.body.ref, batchId: null })
})

test('twelve to seven minutes, three hundred times a year, are 25 hours; and goals and skills find the win again', async () => {
  const goal = (await own.call<Head>('POST', '/goals/begin', { title: 'Faster', measures: [] })).body
  const win = await capture({
    title: 'Fewer minutes to grade',
    fromValue: 12,
    toValue: 7,
    unit: 'minutes',
    timesAYear: 300,
    skill: 'data',
    goal: goal.ref,
  })
  expect(win.status).toBe(400)
  const made = await capture({
    title: 'Fewer minutes to grade',
    fromValue: 12,
    toValue: 7,
    unit: 'minutes',
    timesAYear: 300,
    skill: 'learning-evidence',
    goal: goal.ref,
    isConfidential: true,
  })
  const list = async (query: object) =>
    (await own.call<{ records: (Head & { hoursAYear: number })[] }>('GET', '/wins', query)).body.records
  expect(await list({ goal: goal.ref })).toMatchObject([
    { ref: made.body.ref, hoursAYear: expect.closeTo(25) },
  ])
  expect((await list({ rests: 'something' })).map(({ ref }) => ref)).not.toContain(made.body.ref)
  const paper = await own.call<{ text: string; count: number; leftOut: number }>('POST', '/wins/paper', {
    refs: (await list({})).map(({ ref }) => ref),
    paper: 'cv',
  })
  expect(paper.body.leftOut).toBe(1)
  expect(paper.body.text).not.toContain('Fewer minutes')
})

test('that an action serves a goal is seen by its owner alone, and leaves no trace where the action lies', async () => {
  const goal = (await own.call<Head>('POST', '/goals/begin', { title: 'Private', measures: [] })).body
  const action = await make('actions', { title: 'Ask the registrar' })
  const trace = async () => [
    (await owner.call('GET', `/records/${action.ref}/links`)).body,
    (await owner.call('GET', `/records/${action.ref}/history`)).body,
    (await owner.call('GET', `/actions/${action.ref}`)).body,
  ]
  const before = await trace()
  const tie = (to: string | null) =>
    own.call('POST', '/growing/ties', { workspace: college, record: action.ref, goal: to })
  const ties = async () => (await own.call<{ ties: object[] }>('GET', '/growing/ties')).body.ties
  expect((await tie(goal.ref)).status).toBe(200)
  expect(await ties()).toMatchObject([
    { id: action.id, ref: action.ref, title: 'Ask the registrar', goal: { ref: goal.ref } },
  ])
  expect(await trace()).toEqual(before)
  await tie(null)
  expect(await ties()).toEqual([])
})

test('distinct people reached: two releases for one group count it once, two groups give a range', async () => {
  const groups = [
    await make('groups', { title: 'Students', size: 9000 }),
    await make('groups', { title: 'Adjuncts', size: 140 }),
  ]
  const shipped = async (title: string, group: Head) => {
    const item = await make('items', { title: `Item of ${title}`, product: productId })
    const note = await make('notes', { title: `Asks for ${title}`, product: productId, groupId: group.id })
    await owner.call('POST', `/records/${note.ref}/links`, { type: 'supports', to: item.ref })
    const release = (await owner.call<Head>('POST', '/releases/draft', { title, items: [item.ref] })).body
    await owner.call('POST', `/releases/${release.ref}/ship`, {})
    await capture({ title: `Shipped ${title}`, rests: { workspace: college, record: release.ref } })
  }
  const impact = async () =>
    (await own.call<{ low: number; high: number; releases: number }>('GET', '/growing/impact')).body
  await shipped('One', groups[0] as Head)
  await shipped('Two', groups[0] as Head)
  expect(await impact()).toMatchObject({ low: 9000, high: 9000, releases: 2, measured: 0 })
  await shipped('Three', groups[1] as Head)
  expect(await impact()).toMatchObject({ low: 9000, high: 9140, releases: 3 })
})

test('what was done on a product to practise on is offered as practice', async () => {
  expect(await offered('decision')).toMatchObject([{ product: 'Gradebook' }])
  const changed = await owner.call('PATCH', '/products/PROD-1', { sandbox: true })
  expect(changed.status, JSON.stringify(changed.body)).toBe(200)
  expect(await offered('decision')).toMatchObject([{ product: 'Gradebook (to practise on)' }])
})
