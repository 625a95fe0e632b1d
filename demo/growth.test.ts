import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newId } from '../core/ids.ts'
import { enterWorkspace } from '../core/operations/run.ts'
import { accountOf, sessionIn, startWithSessions } from '../tools/test/own.ts'
import { seedGrowth } from './growth.ts'
import { seedDemo } from './seed.ts'

const college = await startWithSessions()
const { app } = college
const account = { id: newId(), name: 'Maya Lindqvist', email: 'maya.lindqvist@heronbend.example' }

test('the demo’s product owner has goals and wins of her own, and the college has none', {
  timeout: 120_000,
}, async () => {
  app.identity = { ...app.identity, account: async () => account }
  const demo = await seedDemo(app, { accountId: account.id })
  await seedGrowth(app, account, demo)
  await seedGrowth(app, account, demo)
  const { rows } = await app.pool.query<{ workspace_id: string }>(
    'select workspace_id from directory.personal_workspace where account_id = $1',
    [account.id],
  )
  const own = sessionIn(college, rows[0]?.workspace_id ?? '', account.id)
  type Listed = { records: { title: string; ref: string; progress: number | null; createdAt: string }[] }
  const goals = (await own.call<Listed>('GET', '/goals')).body.records
  expect(goals).toHaveLength(2)
  expect(goals.map(({ progress }) => progress)).toEqual([expect.closeTo(2 / 3), expect.closeTo(0.5)])
  expect(goals[0]?.createdAt.slice(0, 10)).toBe('2026-09-07')
  expect((await own.call<Listed>('GET', '/wins')).body.records).toHaveLength(3)
  type Held = { records: { title: string; standing: { daysLeft: number; counted: number } | null }[] }
  const held = (await own.call<Held>('GET', '/credentials', { sort: 'title' })).body.records
  expect(held.map(({ title, standing }) => [title, standing?.daysLeft, standing?.counted])).toEqual([
    ['CSPO', 85, 11.5],
    ['PMI-ACP', undefined, undefined],
  ])
  type Skills = {
    readiness: object
    level: string
    rows: { self: object | null }[]
    gaps: { skill: string; gap: number }[]
  }
  const skills = (await own.call<Skills>('GET', '/skills')).body
  expect(skills.level).toBe('mid')
  expect(skills.rows.filter(({ self }) => self !== null)).toHaveLength(12)
  expect(skills.readiness).toMatchObject({ for: 'senior', met: 1, of: 16 })
  expect(skills.gaps.map(({ skill }) => skill)).toEqual([
    'backlog-craft',
    'prioritisation',
    'learning-evidence',
  ])
  expect((await own.call<Listed>('GET', '/platforms')).body.records).toHaveLength(3)
  const suggested = await own.call<{ suggestions: { title: string }[] }>('GET', '/wins/suggestions')
  expect(suggested.body.suggestions.length).toBeGreaterThan(0)
  const colleague = await accountOf(college, college.owner)
  expect(
    (await sessionIn(college, rows[0]?.workspace_id ?? '', colleague).call('GET', '/goals')).status,
  ).toBe(404)
  const kinds = await app.db.transaction().execute(async (db) => {
    await enterWorkspace(db, demo.workspaceId)
    return (await sql<{ kind: string }>`select distinct kind from record`.execute(db)).rows
  })
  expect(kinds.map(({ kind }) => kind)).not.toContain('goal')
})
