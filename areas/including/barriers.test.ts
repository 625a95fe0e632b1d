import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { CRITERIA } from './criteria.ts'

const { owner, productId } = await startTestApp()

type Head = { id: string; ref: string; title: string }
type Refused = { code: string; detail: string; errors: { path: string }[] }
const send = <T = Refused>(method: string, path: string, input: object = {}) =>
  owner.call<T>(method, path, input)
const make = async (plural: string, input: object) =>
  (await send<{ record: Head & Record<string, unknown> }>('POST', `/${plural}`, input)).body.record

test('the duties of a college in the United States are offered once, with days to go and their source', async () => {
  const listed = async () =>
    (
      await send<{ templates: { key: string; dueOn: string; taken: boolean; source: string }[] }>(
        'GET',
        '/obligations/templates',
      )
    ).body.templates
  const keys = (await listed()).map((each) => each.key)
  expect(keys).toContain('ada-title-ii-large')
  expect(keys).not.toContain('uk-psbar')
  // COPPA is about services for children: not of a college.
  expect(keys).not.toContain('coppa-2025')
  const days: unknown[] = []
  for (const key of ['ada-title-ii-large', 'ada-title-ii-small']) {
    const made = await send<Head>('POST', '/obligations/take-template', { key })
    const { record } = (
      await send<{ record: Record<string, unknown> }>('GET', `/obligations/${made.body.ref}`)
    ).body
    days.push(record['daysLeft'])
    expect(record).toMatchObject({ wcagVersion: '2.1', wcagLevel: 'AA', stale: false, asOf: '2026-11-21' })
  }
  expect(days).toEqual([156, 522])
  expect((await listed()).filter((each) => each.taken)).toHaveLength(2)
  expect(
    (await send('POST', '/obligations/take-template', { key: 'ada-title-ii-large' })).body.detail,
  ).toContain('already')
})

test('an old source is told to be read again', async () => {
  const old = await make('obligations', { title: 'Policy 12', asOf: '2025-01-10', dueOn: '2026-11-01' })
  expect(old).toMatchObject({ stale: true, daysLeft: -20 })
})

test('WCAG has 86 criteria in 2.2, and the one it dropped', () => {
  expect(CRITERIA.size).toBe(87)
  const of = (since: string) => [...CRITERIA.values()].filter((each) => each.since === since).length
  expect([of('2.0'), of('2.1'), of('2.2')]).toEqual([61, 17, 9])
  const aa = [...CRITERIA.values()].filter((each) => each.level !== 'AAA' && each.number !== '4.1.1')
  expect(aa).toHaveLength(55)
})

const finding = (more: object = {}) =>
  make('findings', {
    title: 'Grades cannot be entered by keyboard',
    product: productId,
    severity: 'blocker',
    criterion: '2.1.1',
    page: '/gradebook/section/3',
    what: 'The cell takes a click only.',
    ...more,
  })

test('a finding knows what its criterion asks and when it was found', async () => {
  expect(await finding()).toMatchObject({
    asks: 'Keyboard',
    level: 'A',
    foundOn: '2026-11-21',
    state: 'open',
    item: null,
  })
  const strange = await send('POST', '/findings', { title: 'x', product: productId, criterion: '9.9.9' })
  expect(strange.body.detail).toContain('no criterion 9.9.9')
})

test('a blocker is never accepted, and whatever closes a finding says how', async () => {
  const blocker = await finding()
  const accepted = await send('PATCH', `/findings/${blocker.ref}`, {
    state: 'accepted',
    reason: 'Nobody uses it.',
  })
  expect(accepted).toMatchObject({ status: 409 })
  expect(accepted.body.detail).toContain('a blocker is not accepted')
  expect((await send('PATCH', `/findings/${blocker.ref}`, { state: 'fixed' })).body.errors).toMatchObject([
    { path: 'reason' },
  ])
  const fixed = await send('PATCH', `/findings/${blocker.ref}`, {
    state: 'fixed',
    reason: 'Tried with NVDA and keyboard.',
  })
  expect(fixed.status).toBe(200)
})

test('a finding becomes an item once, and a done item asks for a look, without closing the finding', async () => {
  const one = await finding({ title: 'Alerts are colour alone' })
  const became = await send<Head & { batchId: string }>('POST', `/findings/${one.ref}/to-item`)
  const item = (await send<{ record: Record<string, unknown> }>('GET', `/items/${became.body.ref}`)).body
    .record
  expect(item).toMatchObject({ type: 'accessibility-fix', duty: true, title: 'Alerts are colour alone' })
  expect(item['description']).toContain('WCAG 2.1.1 (A): Keyboard')
  expect((await send('POST', `/findings/${one.ref}/to-item`)).body.detail).toContain(
    `became ${became.body.ref} already`,
  )
  await send('PATCH', `/items/${became.body.ref}`, { state: 'done' })
  const after = (await send<{ record: object }>('GET', `/findings/${one.ref}`)).body.record
  expect(after).toMatchObject({
    state: 'open',
    seemsFixed: true,
    item: { ref: became.body.ref, state: 'done' },
  })
})

test('what blocks which release is listed, and counted for the rail', async () => {
  const release = await make('releases', { title: 'Spring start', product: productId })
  const blocking = await send<{ releases: { ref: string; blockers: { ref: string }[] }[]; free: number }>(
    'GET',
    '/including/blocking',
  )
  const count = (await send<{ count: number }>('GET', '/including/waiting')).body.count
  expect(count).toBe(2)
  expect(blocking.body.releases.find((each) => each.ref === release.ref)?.blockers).toHaveLength(count)
})

test('a release is refused while a blocker is open, passes by a signed exception, and again once it is fixed', async () => {
  const item = await make('items', { title: 'Anything', product: productId })
  const draft = async () =>
    (await send<Head>('POST', '/releases/draft', { title: 'To go live', items: [item.ref] })).body
  const release = await draft()
  const ship = (of: Head) => send('POST', `/releases/${of.ref}/ship`)
  const refused = await ship(release)
  expect(refused.body).toMatchObject({ code: 'gate-refused' })
  expect(refused.body.detail).toContain('open blocker')
  const open = refused.body.errors.map((each) => each.path.replace('barriers.', ''))
  expect(open.length).toBeGreaterThan(0)
  for (const key of open) {
    const signed = await send('POST', `/releases/${release.ref}/exceptions`, {
      gate: 'barriers',
      key,
      reason: 'The other way by mouse is told to everybody.',
      endsOn: '2026-12-31',
    })
    expect(signed.status, JSON.stringify(signed.body)).toBe(200)
  }
  expect((await ship(release)).status).toBe(200)
  const again = await draft()
  expect((await ship(again)).body.code).toBe('gate-refused')
  for (const key of open)
    await send('PATCH', `/findings/${key}`, { state: 'fixed', reason: 'Tried by keyboard.' })
  expect((await ship(again)).status).toBe(200)
})

test('the release that brings the fix of a blocker is not held up by it', async () => {
  const blocker = await finding({ title: 'The save button has no name' })
  const { ref } = (await send<Head>('POST', `/findings/${blocker.ref}/to-item`)).body
  const release = (await send<Head>('POST', '/releases/draft', { title: 'The fix', items: [ref] })).body
  const gates = await send<{ open: boolean; findings: { key: string; severity: string }[] }>(
    'GET',
    `/releases/${release.ref}/gates`,
  )
  expect(gates.body).toMatchObject({ open: true, findings: [{ key: blocker.ref, severity: 'warns' }] })
  expect((await send('POST', `/releases/${release.ref}/ship`)).status).toBe(200)
})
