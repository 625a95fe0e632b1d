import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../tools/test/app.ts'
import { DONE_RULES, type Matrix, standingOf, stateOf, sumsOf } from './model.ts'

const { owner, client, stranger, productId } = await startTestApp()

type Head = { id: string; ref: string; title: string }
type Table = {
  alternatives: (Head & { sum: number; most: number; gaps: number })[]
  criteria: (Head & { weight: number })[]
  judgements: { ref: string; points: number | null; state: string; lookedOn: string | null }[]
  standing: Record<string, number | boolean | string | null>
}
type Batch = Head & { batchId: string }
const begin = async (more: object = {}) => {
  const answer = await owner.call<Batch>('POST', '/market-matrices/begin', {
    product: productId,
    title: 'Early-alert tools',
    alternatives: [
      { title: 'Ours', stands: 'ours' },
      { title: 'Doing nothing', stands: 'nothing' },
      { title: 'A rival' },
      { title: 'Another' },
    ],
    criteria: [5, 4, 3, 2, 1].map((weight) => ({ title: `Need ${weight}`, weight })),
    ...more,
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}
const tableOf = async (of: Head, by = owner) =>
  (await by.call<Table>('GET', `/market-matrices/${of.ref}/table`)).body
const judge = (of: Head, alternative?: Head, criterion?: Head, more: object = {}) =>
  owner.call<Batch & { detail: string }>('POST', `/market-matrices/${of.ref}/judge`, {
    alternative: alternative?.ref,
    criterion: criterion?.ref,
    ...more,
  })

test('a cell is a gap, an opinion, or has evidence with its day; a second word changes the first', async () => {
  const matrix = await begin()
  const { alternatives, criteria } = await tableOf(matrix)
  expect((await judge(matrix, alternatives[2], criteria[0], { points: 3 })).status).toBe(200)
  const opinion = await tableOf(matrix)
  expect(opinion.judgements).toMatchObject([{ points: 3, state: 'opinion', lookedOn: null }])
  expect(opinion.standing).toMatchObject({ cells: 20, filled: 1, evidenced: 0, isDone: false, doneOn: null })
  const changed = await judge(matrix, alternatives[2], criteria[0], { evidence: 'Tried for an hour.' })
  const founded = await tableOf(matrix)
  expect(founded.judgements).toMatchObject([{ points: 3, state: 'evidenced', lookedOn: '2026-11-21' }])
  await owner.call('POST', `/changes/${changed.body.batchId}/undo`)
  expect((await tableOf(matrix)).judgements).toMatchObject([{ state: 'opinion' }])
  const five = await judge(matrix, alternatives[2], criteria[0], { points: 5 })
  expect(five.status).toBe(400)
  const ahead = await judge(matrix, alternatives[2], criteria[0], { lookedOn: '2027-01-01' })
  expect(ahead.body.detail).toContain('a day that has come')
})

test('the weighted sum is Σ weight × points over what was judged, and says what was not', async () => {
  const matrix = await begin()
  const { alternatives, criteria } = await tableOf(matrix)
  for (const [at, points] of [4, 2, 0].entries())
    await judge(matrix, alternatives[2], criteria[at], { points })
  // 5×4 + 4×2 + 3×0 = 28, of (5 + 4 + 3) × 4 = 48.
  expect((await tableOf(matrix)).alternatives[2]).toMatchObject({ sum: 28, most: 48, gaps: 2 })
  expect((await tableOf(matrix)).alternatives[0]).toMatchObject({ sum: 0, most: 0, gaps: 5 })
})

test('a matrix is done once every cell has evidence, and no more once a need is added', async () => {
  const matrix = await begin()
  const { alternatives, criteria } = await tableOf(matrix)
  for (const alternative of alternatives)
    for (const criterion of criteria)
      await judge(matrix, alternative, criterion, { points: 2, address: 'https://example.org/seen' })
  type Record = { record: { isDone: boolean; doneOn: string; compared: number } }
  const read = async () => (await owner.call<Record>('GET', `/market-matrices/${matrix.ref}`)).body.record
  expect(await read()).toMatchObject({ isDone: true, doneOn: '2026-11-21', compared: 3, evidenced: 20 })
  const need = { title: 'One more', product: productId, matrixId: matrix.ref }
  await owner.call('POST', '/market-criteria', need)
  expect(await read()).toMatchObject({ isDone: false, doneOn: null, cells: 24, compared: 0 })
})

test('what stands in a matrix stays in it: no other product, no criterion of another', async () => {
  const [matrix, other] = [await begin(), await begin({ title: 'Other' })]
  const [here, there] = [await tableOf(matrix), await tableOf(other)]
  expect((await judge(matrix, here.alternatives[0], there.criteria[0], { points: 1 })).status).toBe(400)
  const cell = {
    title: 'Cell',
    product: productId,
    alternativeId: here.alternatives[0]?.ref,
    criterionId: here.criteria[0]?.ref,
    points: 1,
  }
  expect((await owner.call('POST', '/market-judgements', cell)).status).toBe(200)
  const mixed = { ...cell, criterionId: there.criteria[0]?.ref }
  expect((await owner.call('POST', '/market-judgements', mixed)).status).toBe(400)
  const product = (await owner.call<{ record: Head }>('POST', '/products', { title: 'Elsewhere' })).body
    .record
  const strayed = { title: 'Rival', product: product.ref, matrixId: matrix.ref }
  expect((await owner.call('POST', '/market-alternatives', strayed)).status).toBe(400)
  for (const [plural, { ref }] of [
    ['market-matrices', matrix],
    ['market-criteria', here.criteria[0] as Head],
  ] as const)
    expect((await owner.call('PATCH', `/${plural}/${ref}`, { product: product.ref })).status).toBe(400)
})

test('one undo takes a whole beginning back; a viewer reads and does not write; a stranger sees nothing', async () => {
  const matrix = await begin()
  const viewer = await client('viewer')
  const { alternatives, criteria } = await tableOf(matrix, viewer)
  expect(alternatives).toHaveLength(4)
  const input = { alternative: alternatives[0]?.ref, criterion: criteria[0]?.ref, points: 1 }
  expect((await viewer.call('POST', `/market-matrices/${matrix.ref}/judge`, input)).status).toBe(403)
  const begun = { product: productId, title: 'Mine' }
  expect((await viewer.call('POST', '/market-matrices/begin', begun)).status).toBe(403)
  const away = await stranger()
  for (const path of [
    `/market-matrices/${matrix.ref}`,
    `/market-matrices/${matrix.ref}/table`,
    '/market-matrices',
  ])
    expect((await away.call('GET', path)).status).toBeGreaterThanOrEqual(401)
  await owner.call('POST', `/changes/${matrix.batchId}/undo`)
  const left = await owner.call<{ records: Head[] }>('GET', '/market-alternatives', { matrixId: matrix.id })
  expect(left.body.records).toEqual([])
})

test('judgements come in from a file, by the names of what they judge', async () => {
  const matrix = await begin({ title: 'From a file', alternatives: [], criteria: [] })
  const bring = async (kind: string, text: string) =>
    (
      await owner.call<{ created: number; errors: object[] }>('POST', '/import', {
        kind,
        file: { name: 'market.csv', text },
        product: productId,
      })
    ).body
  const rivals = await bring('market-alternative', 'Vendor,Matrix\nMoss Alert,From a file\n')
  expect(rivals).toMatchObject({ created: 1, errors: [] })
  const needs = await bring('market-criterion', 'Need,Matrix,Weight\nIn Spanish too,From a file,4\n')
  expect(needs).toMatchObject({ created: 1, errors: [] })
  const cells = await bring(
    'market-judgement',
    'Cell,Vendor,Rival,Need,Score,Evidence,Day\nA,,Moss Alert,In Spanish too,3,Read the help page,2026-11-02\n',
  )
  expect(cells).toMatchObject({ created: 1, errors: [] })
  expect((await tableOf(matrix)).judgements).toMatchObject([{ points: 3, state: 'evidenced' }])
})

test('the analysis is one page of Markdown with the sums worked out, in English and in German', async () => {
  const matrix = await begin()
  const { alternatives, criteria } = await tableOf(matrix)
  await judge(matrix, alternatives[2], criteria[0], { points: 3, address: 'https://example.org/rival' })
  await owner.call('PATCH', `/market-matrices/${matrix.ref}`, {
    strengths: '- Opens inside a course',
    meaning: 'Ask for a trial before March.',
  })
  const text = async (language: string) =>
    (await owner.call<{ text: string }>('GET', `/market-matrices/${matrix.ref}/analysis`, { language })).body
      .text
  const english = await text('en')
  for (const part of [
    '# Early-alert tools',
    '21 November 2026',
    '| Need 5 (×5) | – | – | 3 | – |',
    '- A rival: 5×3 = 15 of 20',
    '1 of 20 cells filled, 0 without evidence',
    'Ask for a trial before March.',
    '**Strengths**',
    '<https://example.org/rival>',
  ])
    expect(english).toContain(part)
  expect(english).not.toContain('Threats**')
  expect(await text('de')).toContain('1 von 20 Feldern gefüllt')
})

const matrixOf = (weights: readonly number[], points: readonly (number | null)[]): Matrix => ({
  alternatives: [{ id: 'a', ref: 'ALT-1', title: 'A', stands: 'rival' }],
  criteria: weights.map((weight, at) => ({ id: `${at}`, ref: `CRIT-${at}`, title: '', weight })),
  judgements: weights.map((_, at) => ({
    alternativeId: 'a',
    criterionId: `${at}`,
    points: points[at] ?? null,
    evidence: '',
    address: '',
    lookedOn: null,
  })),
})

test('a sum lies between nothing and its most, and one point more adds the weight of its criterion', () => {
  const cell = fc.record({
    weight: fc.integer({ min: 1, max: 5 }),
    points: fc.option(fc.integer({ min: 0, max: 4 })),
  })
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), fc.nat(7), (cells, nth) => {
      const weights = cells.map(({ weight }) => weight)
      const points = cells.map((each) => each.points)
      const [before] = sumsOf(matrixOf(weights, points))
      expect(before?.sum).toBeGreaterThanOrEqual(0)
      expect(before?.sum).toBeLessThanOrEqual(before?.most ?? 0)
      // The order of the criteria does not matter.
      const turned = sumsOf(matrixOf(weights.toReversed(), points.toReversed()))[0]
      expect(turned?.sum).toBe(before?.sum)
      const at = nth % cells.length
      const was = points[at]
      if (was === null || was === undefined || was === 4) return
      const after = sumsOf(matrixOf(weights, points.with(at, was + 1)))[0]
      expect((after?.sum ?? 0) - (before?.sum ?? 0)).toBe(weights[at])
    }),
  )
})

test('evidence takes words or an address, and a day; a matrix of too few is not done', () => {
  const [judgement] = matrixOf([3], [2]).judgements
  if (!judgement) throw new Error('There is one.')
  expect(stateOf(undefined)).toBe('gap')
  expect(stateOf({ ...judgement, evidence: 'Seen' })).toBe('opinion')
  expect(stateOf({ ...judgement, lookedOn: '2026-11-01' })).toBe('opinion')
  const founded = { ...judgement, address: 'https://example.org', lookedOn: '2026-11-01' }
  expect(stateOf(founded)).toBe('evidenced')
  expect(stateOf({ ...founded, points: null })).toBe('gap')
  const small = standingOf({ ...matrixOf([3], [2]), judgements: [founded] })
  expect(small).toMatchObject({ cells: 1, evidenced: 1, others: 1, isDone: false })
  expect(DONE_RULES).toEqual({ others: 3, criteria: 5 })
  expect(standingOf({ alternatives: [], criteria: [], judgements: [] }).isDone).toBe(false)
})

test('two who judge the same empty cell at once leave one judgement', async () => {
  const matrix = await begin({ title: 'At once' })
  const { alternatives, criteria } = await tableOf(matrix)
  const answers = await Promise.all(
    [1, 2, 3, 4].map((points) => judge(matrix, alternatives[1], criteria[1], { points })),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect((await tableOf(matrix)).judgements).toHaveLength(1)
})

test('of two judgements of one cell, as two files may bring them, the later one counts', async () => {
  const matrix = await begin({ title: 'Twice' })
  const { alternatives, criteria } = await tableOf(matrix)
  for (const points of [1, 4])
    await owner.call('POST', '/market-judgements', {
      title: `Worth ${points}`,
      product: productId,
      alternativeId: alternatives[1]?.ref,
      criterionId: criteria[1]?.ref,
      points,
    })
  const table = await tableOf(matrix)
  expect(table.judgements).toMatchObject([{ points: 4 }])
  expect(table.standing).toMatchObject({ filled: 1 })
})
