import { expect, test } from 'vitest'
import { ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'

const app = await startWithSessions()
const { own } = await ownPlaceOf(app, await app.client('product-owner'))

type Standing = {
  status: string
  dueOn: string
  daysLeft: number
  needed: number
  counted: number
  missing: number
  short: { sorts: string[]; missing: number }[]
}
type Credential = {
  ref: string
  title: string
  state: string
  renewedOn: string[]
  standing: Standing | null
}
type Answer = { record: Credential; code: string; detail: string; made: string[]; batchId: string }

const held = async (input: object) =>
  (await own.call<Answer>('POST', '/credentials', { state: 'held', unit: 'seu', months: 24, ...input })).body
    .record
const log = (input: object) =>
  own.call('POST', '/learning-entries', { title: 'Learned', happenedOn: '2026-03-05', ...input })
const standingOf = async ({ ref }: Credential) =>
  (await own.call<Answer>('GET', `/credentials/${ref}`)).body.record.standing

test('a CSPO of 14 February 2025 is due in 85 days, and one log counts toward it and toward another body', async () => {
  const cspo = await held({ title: 'CSPO', earnedOn: '2025-02-14', credits: 20 })
  const popm = await held({
    title: 'SAFe POPM',
    unit: 'hours',
    earnedOn: '2026-01-20',
    months: 12,
    credits: 10,
  })
  await log({ hours: 6, type: 'talk' })
  await log({ hours: 5, type: 'article', state: 'draft' })
  await log({ hours: 4, happenedOn: '2025-06-01' })
  expect(await standingOf(cspo)).toMatchObject({
    status: 'due',
    dueOn: '2027-02-14',
    daysLeft: 85,
    counted: 10,
    missing: 10,
  })
  expect(await standingOf(popm)).toMatchObject({ dueOn: '2027-01-20', counted: 6, missing: 4 })
})

test('the log is listed by day, the newest first', async () => {
  const { body } = await own.call<{ records: { hours: number }[]; total: number }>(
    'GET',
    '/learning-entries',
    {
      sort: '-happenedOn',
      limit: 100,
      count: true,
    },
  )
  expect(body.records.map(({ hours }) => hours)).toEqual([5, 6, 4])
  expect(body.total).toBe(3)
})

test('three tracks of one issuer renew together with 70 SEU', async () => {
  const issuer = 'Scrum Alliance'
  const earnedOn = '2026-01-10'
  const three = [
    await held({ title: 'CSP-SM', issuer, earnedOn, credits: 40, track: 'professional' }),
    await held({ title: 'CSP-PO', issuer, earnedOn, credits: 40, track: 'professional' }),
    await held({ title: 'CSD', issuer, earnedOn, credits: 20, track: 'foundational' }),
  ]
  const standings = await Promise.all(three.map(standingOf))
  expect(standings.map((each) => each?.needed)).toEqual([40, 20, 10])
})

test('a renewal begins the next window from the day that was due, and is undone like any change', async () => {
  const one = await held({ title: 'A-CSPO', earnedOn: '2024-12-01', credits: 30 })
  const renewed = await own.call<Answer>('POST', `/credentials/${one.ref}/renew`, { on: '2026-11-20' })
  expect(await standingOf(one)).toMatchObject({ status: 'active', dueOn: '2028-12-01', counted: 0 })
  await own.call('POST', `/changes/${renewed.body.batchId}/undo`, {})
  expect((await standingOf(one))?.dueOn).toBe('2026-12-01')
  expect((await own.call<Answer>('POST', `/credentials/${one.ref}/renew`, { on: '2026-12-24' })).status).toBe(
    400,
  )
})

test('well-known ones are taken over once, as planned, with the day on which their rule was read', async () => {
  const take = () => own.call<Answer>('POST', '/credential-templates/adopt', { names: ['pmi-acp', 'pspo-i'] })
  expect((await take()).body.made).toHaveLength(2)
  expect((await take()).body.made).toEqual([])
  const { body } = await own.call<{ records: Credential[] }>('GET', '/credentials', { text: 'PMI-ACP' })
  expect(body.records[0]).toMatchObject({
    state: 'planned',
    months: 36,
    credits: 30,
    asOf: '2026-08-22',
    standing: null,
  })
})

test('what is held names its day, and a renewal is a day after it', async () => {
  const refused = async (input: object) =>
    (await own.call<Answer>('POST', '/credentials', { title: 'X', state: 'held', ...input })).body
  expect((await refused({})).detail).toContain('on which day it was earned')
  expect((await refused({ earnedOn: '2025-01-01', renewedOn: ['soon'] })).detail).toContain('soon is no day')
  expect((await refused({ earnedOn: '2025-01-01', renewedOn: ['2024-01-01'] })).detail).toContain(
    'is not after',
  )
})

test('neither stands anywhere but in a workspace of one’s own', async () => {
  for (const path of ['/credentials', '/learning-entries', '/credential-templates'])
    expect((await app.owner.call('GET', path)).status).toBe(403)
})
