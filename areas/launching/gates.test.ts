import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId, clock } = await startTestApp()
const contributor = await client('contributor')

type Head = { id: string; ref: string; title: string }
type Gates = {
  open: boolean
  findings: {
    gate: string
    key: string
    says: string
    mayExcept: boolean
    exception: { reason: string; endsOn: string } | null
  }[]
  exceptions: { id: string }[]
}

const draft = async () => {
  const item = await owner.call<{ record: Head }>('POST', '/items', { title: 'x', product: productId })
  const made = await owner.call<Head>('POST', '/releases/draft', {
    title: 'Spring start',
    items: [item.body.record.ref],
  })
  return made.body
}
const step = async (release: Head, more: object = {}) =>
  (
    await owner.call<{ actionRef: string; batchId: string }>('POST', `/releases/${release.ref}/steps`, {
      track: 'training',
      title: 'Show the adjuncts',
      before: true,
      ...more,
    })
  ).body
const gates = async (release: Head, by = owner) =>
  (await by.call<Gates>('GET', `/releases/${release.ref}/gates`)).body
const ship = (release: Head) =>
  owner.call<{ code: string; detail: string }>('POST', `/releases/${release.ref}/ship`, {})
const except = (release: Head, more: object = {}, by = owner) =>
  by.call<{ id: string; detail: string; code: string }>('POST', `/releases/${release.ref}/exceptions`, {
    gate: 'readiness',
    key: 'training',
    reason: 'They see it in week one.',
    endsOn: '2026-12-01',
    ...more,
  })

test('a release waits for the steps that come before it, and goes once they are done', async () => {
  const release = await draft()
  const { actionRef } = await step(release)
  await step(release, { track: 'feedback', title: 'Ask them in week three', before: false })
  expect(await gates(release)).toMatchObject({
    open: false,
    findings: [{ gate: 'readiness', key: 'training' }],
  })
  const refused = await ship(release)
  expect(refused.status).toBe(409)
  expect(refused.body.code).toBe('gate-refused')
  expect(refused.body.detail).toContain(actionRef)
  expect(refused.body.detail).toContain('excepted by the product owner')
  await owner.call('POST', '/actions/finish', { refs: [actionRef] })
  expect(await gates(release)).toMatchObject({ open: true, findings: [] })
  expect((await ship(release)).status).toBe(200)
})

test('a signed exception lets it pass until its day, says who and why, and cannot be undone', async () => {
  const release = await draft()
  await step(release)
  expect((await except(release)).status).toBe(200)
  expect(await gates(release)).toMatchObject({
    open: true,
    findings: [{ exception: { reason: 'They see it in week one.', endsOn: '2026-12-01' } }],
  })
  const { body } = await owner.call<{ lines: { verb: string; batchId: string }[] }>(
    'GET',
    `/records/${release.ref}/history`,
  )
  const signed = body.lines.find((line) => line.verb === 'signed')
  const undo = await owner.call('POST', `/changes/${signed?.batchId}/undo`)
  expect(undo.status).toBe(409)
  clock.set('2026-12-02T15:00:00.000Z')
  expect(await gates(release)).toMatchObject({ open: false, exceptions: [{}] })
  expect((await ship(release)).body.code).toBe('gate-refused')
  clock.set('2026-11-21T15:00:00.000Z')
  expect((await ship(release)).status).toBe(200)
})

test('only a finding that stands is excepted, with a reason, a day to come, and the role for it', async () => {
  const release = await draft()
  await step(release)
  expect((await except(release, { key: 'audience' })).status).toBe(404)
  expect((await except(release, { reason: ' ' })).status).toBe(400)
  expect((await except(release, { endsOn: '2026-11-20' })).status).toBe(400)
  expect((await except(release, {}, contributor)).status).toBe(403)
  expect((await gates(release, contributor)).findings[0]?.mayExcept).toBe(false)
  expect((await gates(release)).exceptions).toEqual([])
})

test('a step says in which week of term its day lies', async () => {
  const term = { type: 'term', startsOn: '2027-01-11', endsOn: '2027-05-14', firstClassOn: '2027-01-11' }
  await owner.call('POST', '/spans', { title: 'Spring 2027', ...term })
  const release = await draft()
  await step(release, { dueOn: '2027-01-27', before: false })
  await step(release, { title: 'Before the term', dueOn: '2026-12-30', before: false })
  const { body } = await owner.call<{ steps: { term: object | null }[] }>(
    'GET',
    `/releases/${release.ref}/steps`,
  )
  expect(body.steps.map((each) => each.term)).toEqual([null, { title: 'Spring 2027', week: 3 }])
})

test('a step and its link come and go as one', async () => {
  const release = await draft()
  const { batchId, actionRef } = await step(release)
  expect((await owner.call('POST', `/changes/${batchId}/undo`)).status).toBe(200)
  expect(await gates(release)).toMatchObject({ open: true })
  expect(
    (await owner.call<{ record: { binnedAt: string } }>('GET', `/actions/${actionRef}`)).body.record.binnedAt,
  ).not.toBeNull()
})
