import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId, clock } = await startTestApp()

type Head = { id: string; ref: string; title: string }
type Figure = {
  value: number
  x: number
  n: number
  low: number
  high: number
  method: string
  naive: { low: number; high: number } | null
  grades: Record<string, number> | null
}
type Cell = { at: Record<string, string>; hidden: string | null; figure: Figure | null }
type Verdict = {
  judged: { figure: Figure }
  against: { figure: Figure }
  difference: number
  naive: { low: number; high: number }
  clustered: { low: number; high: number; degrees: number; sections: number } | null
  p: number
  verdict: string
  thresholdMet: boolean
  wording: string
  says: string
  needed: { perArm: number; more: number[]; perArmInSections: number | null; baseFrom: string }
  sections: Cell[]
  subgroups: { dimension: string; cells: Cell[] }[]
}
type Opened = { looks: number; verdict: Verdict | null }
type Refused = { code: string; detail: string; errors: { path: string }[] }

const make = async (plural: string, input: object) => {
  const answer = await owner.call<{ record: Head }>('POST', `/${plural}`, { product: productId, ...input })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.record
}
const read = async <T>(path: string, query: object = {}) => (await owner.call<T>('GET', path, query)).body
const open = async (of: Head, by = owner) =>
  (await by.call<Opened>('POST', `/experiments/${of.ref}/verdict`, {})).body
const points = (share: number) => (100 * share).toFixed(1)

/** Grades of the college day: 142 in the pilot, 139 beside it, by six sections each. */
const SECTIONS = `arm,section,grade,count
pilot,101,A,7\npilot,101,B,8\npilot,101,C,6\npilot,101,D,1\npilot,101,W,2
pilot,102,A,6\npilot,102,B,6\npilot,102,C,5\npilot,102,D,2\npilot,102,F,2\npilot,102,W,3
pilot,103,A,8\npilot,103,B,8\npilot,103,C,5\npilot,103,D,1\npilot,103,F,1
pilot,104,A,5\npilot,104,B,6\npilot,104,C,5\npilot,104,D,2\npilot,104,F,3\npilot,104,W,3
pilot,105,A,7\npilot,105,B,7\npilot,105,C,6\npilot,105,D,1\npilot,105,F,1\npilot,105,W,1
pilot,106,A,5\npilot,106,B,6\npilot,106,C,5\npilot,106,D,2\npilot,106,F,3\npilot,106,W,3
comparison,201,A,9\ncomparison,201,C,10\ncomparison,201,F,4
comparison,202,A,8\ncomparison,202,C,4\ncomparison,202,F,11
comparison,203,A,9\ncomparison,203,C,9\ncomparison,203,F,5
comparison,204,A,7\ncomparison,204,C,6\ncomparison,204,F,10
comparison,205,A,9\ncomparison,205,C,9\ncomparison,205,F,6
comparison,206,A,8\ncomparison,206,C,7\ncomparison,206,F,8
`

const metrics = {
  dfw: await make('metrics', { title: 'DFW rate', measure: 'dfw', dimensions: ['attendance'] }),
  success: await make('metrics', { title: 'Course success', measure: 'success', dimensions: ['attendance'] }),
  completion: await make('metrics', {
    title: 'Course completion',
    measure: 'completion',
    dimensions: ['attendance'],
  }),
}
const refs = Object.values(metrics).map((each) => each.ref)
const pilot = (more: object = {}) =>
  make('experiments', {
    title: 'Early alert',
    metricId: metrics.dfw.ref,
    threshold: 10,
    expected: 32,
    state: 'running',
    ...more,
  })
const load = (experiment: Head, csv: string, more: object = {}) =>
  owner.call<
    {
      made: number
      same: number
      corrected: number
      form: string
      errors: object[]
      arms: object[]
    } & Refused
  >('POST', '/metrics/import-readings', {
    metrics: refs,
    experiment: experiment.ref,
    period: 'Fall 2026',
    source: 'Registrar',
    csv,
    ...more,
  })

test('a metric holds the rule that it goes by, and DFW is better when lower', async () => {
  const { record } = await read<{ record: Record<string, unknown> }>(`/metrics/${metrics.dfw.ref}`)
  expect(record).toMatchObject({
    counts: ['D', 'F', 'W'],
    better: 'lower',
    leftOut: ['EW', 'MW'],
    latest: null,
  })
  expect(record['of']).toContain('A')
})

test('no datum comes in before there is a threshold', async () => {
  const early = await pilot({ threshold: null, title: 'Without a threshold' })
  const answer = await load(early, SECTIONS)
  expect(answer).toMatchObject({ status: 409, body: { code: 'conflict' } })
  expect(answer.body.detail).toContain('no threshold yet')
})

const early = await pilot()

test('the college day comes out: not clear yet, with how many it takes and the wider interval', async () => {
  expect((await open(early)).verdict).toBeNull()
  const tried = await load(early, SECTIONS, { dryRun: true })
  expect(tried.body).toMatchObject({
    made: 0,
    form: 'groups',
    arms: [
      { arm: 'pilot', sections: 6, n: 142 },
      { arm: 'comparison', sections: 6, n: 139 },
    ],
  })
  expect((await load(early, SECTIONS)).body).toMatchObject({ made: 36, same: 0 })
  const { looks, verdict } = await open(early)
  expect(looks).toBe(1)
  if (!verdict) throw new Error('There is no verdict.')
  expect([points(verdict.judged.figure.value), points(verdict.against.figure.value)]).toEqual([
    '21.8',
    '31.7',
  ])
  expect(points(verdict.difference)).toBe('-9.8')
  expect([points(verdict.naive.low), points(verdict.naive.high)]).toEqual(['-19.9', '0.5'])
  expect(verdict.p.toFixed(3)).toBe('0.063')
  expect(verdict).toMatchObject({ verdict: 'not-clear', wording: 'was', thresholdMet: false })
  expect(verdict.says).toContain('not clear yet')
  // Ten points from an expected 32 %, at 80 % power: asked of the plan, not of what was seen.
  expect(verdict.needed).toMatchObject({ perArm: 309, baseFrom: 'expected' })
  expect(verdict.clustered).toMatchObject({ degrees: 10, sections: 12 })
  const wide = (verdict.clustered?.high ?? 0) - (verdict.clustered?.low ?? 0)
  expect(wide).toBeGreaterThan(verdict.naive.high - verdict.naive.low)
  expect(verdict.needed.perArmInSections).toBeGreaterThan(309)
  // Grades are told of whole arms only.
  expect(verdict.judged.figure.grades).toEqual({ A: 38, B: 41, C: 32, D: 9, F: 10, W: 12 })
  expect(verdict.sections).toHaveLength(12)
  expect(verdict.sections.every((cell) => cell.figure?.grades === null)).toBe(true)
})

test('success is 78.2 %, completion 91.5 %, each of the same 142', async () => {
  for (const [metric, value, x] of [
    [metrics.success, '78.2', 111],
    [metrics.completion, '91.5', 130],
  ] as const) {
    const { groups } = await read<{ groups: { cells: Cell[] }[] }>(`/metrics/${metric.ref}/figures`, {
      by: 'arm',
    })
    const cell = groups[0]?.cells.find((each) => each.at['arm'] === 'pilot')
    expect(cell?.figure).toMatchObject({ x, n: 142, method: 'clusters' })
    expect(points(cell?.figure?.value ?? 0)).toBe(value)
  }
})

test('the same file again adds nothing, and another number of the same group corrects it', async () => {
  expect((await load(early, SECTIONS)).body).toMatchObject({ made: 0, same: 36, corrected: 0 })
  const mended = SECTIONS.replace('pilot,101,A,7', 'pilot,101,A,8').replace('pilot,101,B,8', 'pilot,101,B,7')
  expect((await load(early, mended)).body).toMatchObject({ made: 3, same: 33, corrected: 3 })
  expect((await load(early, SECTIONS)).body).toMatchObject({ made: 3, corrected: 3 })
  const { groups } = await read<{ groups: { readings: number; whole: Cell }[] }>(
    `/metrics/${metrics.dfw.ref}/figures`,
  )
  expect(groups[0]).toMatchObject({ readings: 12, whole: { figure: { n: 281, x: 75 } } })
})

test('the claim that it reduced DFW is refused, and what may be said is told', async () => {
  const check = async (claim: string) =>
    (await owner.call<Record<string, unknown>>('POST', `/experiments/${early.ref}/check-claim`, { claim }))
      .body
  expect(await check('Early alert reduced DFW')).toMatchObject({
    carried: false,
    asks: 'caused',
    carries: 'was',
  })
  expect(await check('DFW was lower than in the comparison sections')).toMatchObject({
    carried: false,
    asks: 'differs',
  })
  expect(await check('DFW was 21.8 % in the pilot')).toMatchObject({ carried: true })
  expect(await check('DFW was 12 % in the pilot')).toMatchObject({ carried: false, strangeNumbers: ['12 %'] })
  expect((await check('Early alert reduced DFW'))['why']).toContain('crosses zero')
})

test('the plan is sealed with the first datum, a successor corrects it, and readings are not undone', async () => {
  const answer = await owner.call<Refused>('PATCH', `/experiments/${early.ref}`, { threshold: 5 })
  expect(answer).toMatchObject({ status: 409, body: { code: 'sealed', errors: [{ path: 'threshold' }] } })
  expect((await owner.call('PATCH', `/experiments/${early.ref}`, { learned: 'More sections.' })).status).toBe(
    200,
  )
  const next = await pilot({ title: 'Early alert, again', threshold: 5, replacesId: early.ref })
  expect(next).toMatchObject({ replacesId: early.id, sealedAt: null })
  const history = await read<{ lines: { verb: string; batchId: string }[] }>(`/records/${early.ref}/history`)
  const measured = history.lines.find((line) => line.verb === 'measured')
  expect((await owner.call<Refused>('POST', `/changes/${measured?.batchId}/undo`)).body.code).toBe('sealed')
  const rule = await owner.call<Refused>('PATCH', `/metrics/${metrics.dfw.ref}`, { counts: ['F'] })
  expect(rule.body.code).toBe('sealed')
})

test('looks are counted once for each person and day', async () => {
  const other = await client('viewer')
  const before = (await open(early)).looks
  expect((await open(early)).looks).toBe(before)
  expect((await open(early, other)).looks).toBe(before + 1)
  clock.set('2026-11-22T09:00:00.000Z')
  const { record } = await read<{ record: object }>(`/experiments/${early.ref}`)
  expect(record).toMatchObject({ looks: before + 1, verdict: 'not-clear', readings: 42 })
})

test('a subgroup of eight is hidden on every path, and so is the cell that would give it away', async () => {
  const second = await pilot({ title: 'By attendance' })
  const of = (arm: string, attendance: string, good: number, bad: number) =>
    `${arm},${attendance},A,${good}\n${arm},${attendance},F,${bad}\n`
  const csv = `arm,attendance,grade,count\n${of('pilot', 'day', 76, 20)}${of('pilot', 'evening', 30, 8)}${of('pilot', 'online', 5, 3)}${of('comparison', 'day', 66, 28)}${of('comparison', 'evening', 16, 8)}${of('comparison', 'online', 13, 8)}`
  const loaded = await load(second, csv, { period: 'Spring 2026' })
  expect(loaded.body).toMatchObject({ made: 18 })
  const { verdict } = await open(second)
  const cells = verdict?.subgroups[0]?.cells ?? []
  const at = (arm: string, attendance: string) =>
    cells.find((cell) => cell.at['arm'] === arm && cell.at['attendance'] === attendance)
  expect(at('pilot', 'online')).toMatchObject({ hidden: 'few', figure: null })
  expect(at('pilot', 'evening')).toMatchObject({ hidden: 'gives-away', figure: null })
  expect(at('comparison', 'online')).toMatchObject({ hidden: 'gives-away', figure: null })
  expect(at('pilot', 'day')?.figure).toMatchObject({ n: 96, x: 20 })
  const whole = await read<{ groups: { period: string; cells: Cell[] }[] }>(
    `/metrics/${metrics.dfw.ref}/figures`,
    {
      by: 'arm,attendance',
    },
  )
  const same = whole.groups.find((group) => group.period === 'Spring 2026')?.cells ?? []
  expect(same.map((cell) => [cell.at, cell.hidden])).toEqual(cells.map((cell) => [cell.at, cell.hidden]))
})

test('one row for each learner is counted at once, and names or ids are refused', async () => {
  const third = await pilot({ title: 'By learner' })
  const rows = (arm: string, grade: string, many: number) => `${arm},1,${grade}\n`.repeat(many)
  const csv = `arm,section,final grade\n${rows('pilot', 'A', 12)}${rows('pilot', 'W', 4)}${rows('comparison', 'B', 11)}${rows('comparison', 'F', 5)}`
  expect((await load(third, csv, { period: 'Summer 2026' })).body).toMatchObject({
    form: 'learners',
    made: 6,
  })
  expect((await open(third)).verdict?.judged.figure).toMatchObject({ x: 4, n: 16 })
  for (const column of ['Student ID', 'last_name', 'Email'])
    expect((await load(third, `arm,section,grade,${column}\npilot,2,A,x`)).body.detail).toContain(
      'looks like names or ids',
    )
  const bad = await load(third, 'arm,section,grade\npilot,3,A\npilot,3,7')
  expect(bad.body.detail).toContain('line 3')
  expect((await load(third, 'arm,section,grade\npilot,3,Q')).body.detail).toContain(
    'says nothing of the grade Q',
  )
  expect((await load(third, 'arm,section,grade\nelsewhere,3,A')).body.detail).toContain(
    'pilot and comparison',
  )
})

test('learners are not counted twice: an arm is read whole or by section', async () => {
  const answer = await owner.call<Refused>('POST', `/metrics/${metrics.dfw.ref}/readings`, {
    experiment: early.ref,
    period: 'Fall 2026',
    arm: 'pilot',
    source: 'By hand',
    x: 31,
    n: 142,
  })
  expect(answer.body.detail).toContain('counted twice')
})

test('a reading by form needs what its measure needs, and the figure says its interval', async () => {
  const share = await make('metrics', { title: 'Alerts answered in two days', measure: 'share' })
  const add = (input: object) =>
    owner.call<Refused & { made: number }>('POST', `/metrics/${share.ref}/readings`, {
      period: 'Fall 2026',
      source: 'Early Alert',
      ...input,
    })
  expect((await add({ x: 5 })).body.detail).toContain('how many of how many')
  expect((await add({ x: 15, n: 12 })).body.detail).toContain('cannot be counted of')
  expect((await add({ x: 81, n: 263 })).body.made).toBe(1)
  const { record } = await read<{ record: { latest: { figure: Figure } } }>(`/metrics/${share.ref}`)
  expect(record.latest.figure).toMatchObject({ x: 81, n: 263, method: 'wilson', sections: 0 })
  expect([points(record.latest.figure.low), points(record.latest.figure.high)]).toEqual(['25.5', '36.6'])
})

test('a randomised difference off zero that meets its threshold may be called a cause, before and after never', async () => {
  const big = 'arm,grade,count\npilot,A,450\npilot,F,50\ncomparison,A,380\ncomparison,F,120\n'
  const trial = await pilot({ title: 'Randomised', randomised: true })
  await load(trial, big, { period: 'T1' })
  expect((await open(trial)).verdict).toMatchObject({
    verdict: 'wanted',
    thresholdMet: true,
    wording: 'caused',
  })
  const compared = await pilot({ title: 'Not randomised' })
  await load(compared, big, { period: 'T2' })
  expect((await open(compared)).verdict).toMatchObject({ verdict: 'wanted', wording: 'differs' })
  const since = await pilot({ title: 'Before and after', design: 'before-after' })
  await load(since, big.replaceAll('pilot', 'after').replaceAll('comparison', 'before'), { period: 'T3' })
  expect((await open(since)).verdict).toMatchObject({ verdict: 'wanted', wording: 'was' })
})

test('an experiment is the outcome of the release that it measures', async () => {
  const release = await make('releases', { title: 'Alerts with an answer' })
  await owner.call('POST', `/records/${early.ref}/links`, { type: 'measures', to: release.ref })
  const { steps } = await read<{ steps: { ref: string; side: string }[] }>(`/records/${release.ref}/chain`)
  expect(steps).toContainEqual(expect.objectContaining({ ref: early.ref, side: 'outcomes' }))
})
