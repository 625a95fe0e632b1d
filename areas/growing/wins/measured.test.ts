import { expect, test } from 'vitest'
import { ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'

// The pilot of the college day: 142 against 139, DFW 31 against 44. Not clear yet, so no win may say "reduced".

const app = await startWithSessions()
const { owner, client, productId, workspaceId: college } = app
const ana = await client('product-owner')
const { own } = await ownPlaceOf(app, ana)

type Head = { id: string; ref: string; title: string }
type Answer = { record: Head & Record<string, unknown>; id: string; ref: string; detail: string }
const make = async (plural: string, input: object) =>
  (await owner.call<Answer>('POST', `/${plural}`, { product: productId, ...input })).body.record

const GRADES = `arm,grade,count
pilot,A,38\npilot,B,41\npilot,C,32\npilot,D,9\npilot,F,10\npilot,W,12
comparison,A,50\ncomparison,C,45\ncomparison,F,44
`

const metric = await make('metrics', { title: 'DFW rate', measure: 'dfw' })
const experiment = await make('experiments', {
  title: 'Early alert',
  metricId: metric.ref,
  threshold: 10,
  expected: 32,
  state: 'running',
})
const loaded = await owner.call('POST', '/metrics/import-readings', {
  metrics: [metric.ref],
  experiment: experiment.ref,
  period: 'Fall 2026',
  source: 'Registrar',
  csv: GRADES,
})

const claim = (title: string, record: string) =>
  own.call<Answer>('POST', '/wins/capture', { title, rests: { workspace: college, record } })

test('a win that rests on an experiment says no more than it carries', async () => {
  expect(loaded.status, JSON.stringify(loaded.body)).toBe(200)
  const refused = await claim('Early alert reduced DFW', experiment.ref)
  expect(refused.status).toBe(400)
  expect(refused.body.detail).toContain('“reduced” says more than')
  expect(refused.body.detail).toContain('21.8 %')
  const win = await claim('DFW was lower after early alert, and it is not clear yet', experiment.ref)
  expect(win.status, JSON.stringify(win.body)).toBe(200)
  const kept = await own.call<Answer>('GET', `/wins/${win.body.ref}`)
  expect(kept.body.record).toMatchObject({ restsKind: 'experiment', restsCarries: 'after' })
})

test('a release that an experiment measures is suggested with its outcome and how much may be said', async () => {
  const item = await make('items', { title: 'Alerts with an answer' })
  const draft = (
    await owner.call<Answer>('POST', '/releases/draft', { title: 'Early alert', items: [item.ref] })
  ).body
  await owner.call('POST', `/releases/${draft.ref}/ship`, {})
  await owner.call('POST', `/records/${experiment.ref}/links`, { type: 'measures', to: draft.ref })
  const found = await own.call<{ suggestions: { record: Head; carries: string; says: string }[] }>(
    'GET',
    '/wins/suggestions',
  )
  const suggestion = found.body.suggestions.find(({ record }) => record.id === draft.id)
  expect(suggestion).toMatchObject({ carries: 'after' })
  expect(suggestion?.says).toContain('It is not clear yet whether they differ.')
  expect(suggestion?.says).toContain('It is live')
})

test('an experiment without data carries nothing, and looking at it from here counts as no look', async () => {
  const bare = await make('experiments', { title: 'No data', metricId: metric.ref, threshold: 5 })
  expect((await claim('Tried it', bare.ref)).status).toBe(400)
  const { body } = await owner.call<Answer>('GET', `/experiments/${experiment.ref}`)
  expect(body.record['looks'] ?? 0).toBe(0)
})
