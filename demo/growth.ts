import { sql, type Transaction } from 'kysely'
import { ensurePersonalWorkspace, personalWorkspaceOf } from '../areas/workspace/public.ts'
import { loadActor } from '../core/access/load-actor.ts'
import type { App } from '../core/app.ts'
import type { Database } from '../core/database/tables.ts'
import type { WorkspaceOperation } from '../core/operations/define.ts'
import { enterWorkspace, makeContext, parseInput } from '../core/operations/run.ts'
import { college } from './content/college/college.ts'
import { growth } from './content/college/growth.ts'
import { growthRhythm } from './content/college/growth-rhythm.ts'
import { growthSkills } from './content/college/growth-skills.ts'
import { market } from './content/college/market.ts'
import { delivery } from './content/college/sprints.ts'
import type { Key } from './content/shapes.ts'
import { seedAnalyses } from './growth-analyses.ts'
import { seedFeedback } from './growth-feedback.ts'
import { growOnTheWay } from './growth-goals.ts'
import { seedRhythm } from './growth-rhythm.ts'
import { seedRole } from './growth-role.ts'
import { seedSprintGoals } from './growth-sprints.ts'
import { momentsIn } from './moments.ts'
import type { Demo } from './seed.ts'

type Account = { id: string; name: string; email: string }
type Did = { id: string; ref: string }

/**
 * Fills the own workspace of the demo's product owner, by the operations that a person uses and at the moments at
 * which she did: goals, wins and what was learned. Nothing is done where she has a goal already.
 */
export const seedGrowth = async (app: App, account: Account, demo: Demo): Promise<void> => {
  await ensurePersonalWorkspace(app, account)
  const own = await personalWorkspaceOf(app.db, account.id)
  if (!own) return
  await app.db.transaction().execute(async (db) => {
    const known = await knownIn(db, demo.workspaceId)
    await enterWorkspace(db, own)
    const { rows } = await sql`select 1 from goal where workspace_id = ${own} limit 1`.execute(db)
    if (rows.length > 0) return
    await live(app, db, own, account, demo, known)
  })
}

/** The ids of the demo's products, releases, sprints and tied actions by the keys of the content: found by their titles. */
const knownIn = async (db: Transaction<Database>, workspaceId: string): Promise<Map<Key, string>> => {
  await enterWorkspace(db, workspaceId)
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from record where workspace_id = ${workspaceId} and kind in ('product', 'release', 'action', 'sprint', 'market-matrix')`.execute(
    db,
  )
  const byTitle = new Map(rows.map((row) => [row.title, row.id]))
  const named = [
    ...college.products.map(({ key, title }) => [key, title] as const),
    ...college.releases.map(({ key, title }) => [key, title] as const),
    ...growthRhythm.ties.map(({ title }) => [title, title] as const),
    ...delivery.sprints.map(({ title }) => [title, title] as const),
    [market.title, market.title] as const,
  ]
  return new Map(
    named.flatMap(([key, title]) => (byTitle.has(title) ? [[key, byTitle.get(title) ?? '']] : [])),
  )
}

const live = async (
  app: App,
  db: Transaction<Database>,
  own: string,
  account: Account,
  demo: Demo,
  known: ReadonlyMap<Key, string>,
): Promise<void> => {
  const moments = momentsIn(college.institution.timeZone)
  const doAt: DoAt = async (day, name, input) => {
    const now = new Date(moments.at(day, name))
    const then: App = { ...app, clock: { now: () => now } }
    const caller = {
      accountId: account.id,
      accountName: account.name,
      email: account.email,
      door: 'site' as const,
      scopes: null,
      tokenWorkspaceId: null,
    }
    const actor = await loadActor(db, own, caller, now)
    const operation = app.operations.get(name) as WorkspaceOperation | undefined
    if (!actor || !operation) throw new Error(`The demo could not do ${name}.`)
    return (await operation.run(
      makeContext(then, db, own, actor, name),
      parseInput(operation.input, input) as never,
    )) as Did
  }
  const nameOf = (key: Key) =>
    `${college.products.find((each) => each.key === key)?.title} · ${college.institution.name}`
  const productId = (key: Key) => known.get(key) ?? ''
  const partsOf = async (kind: 'measure' | 'milestone', goalId: string): Promise<string[]> => {
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(kind)} where workspace_id = ${own} and goal_id = ${goalId} order by id`.execute(
      db,
    )
    return rows.map(({ id }) => id)
  }
  const goals = new Map<Key, Did>()
  for (const each of growth.goals) {
    const measures = [
      ...(each.live
        ? [
            {
              title: each.live.title,
              unit: 'days',
              baseline: each.live.baseline,
              target: each.live.target,
              source: 'loop-days',
              sourceWorkspace: demo.workspaceId,
              sourceProduct: productId(each.live.product),
              sourceName: nameOf(each.live.product),
            },
          ]
        : []),
      ...(each.counted
        ? [
            {
              title: each.counted.title,
              unit: each.counted.unit,
              baseline: each.counted.baseline,
              target: each.counted.target,
            },
          ]
        : []),
    ]
    const goal = await doAt(each.on, 'goal.begin', { ...each.goal, measures })
    goals.set(each.key, goal)
    const [measure = ''] = await partsOf('measure', goal.id)
    for (const [day, value, note] of each.counted?.readings ?? [])
      await doAt(`${day} 16:00`, 'measure.read', { ref: measure, value, readOn: day, note })
    for (const [rule, reason] of each.aside ?? [])
      await doAt(each.on, 'goal.set-rule', { ref: goal.ref, rule, isAside: true, reason })
  }
  const matrix = {
    sourceWorkspace: demo.workspaceId,
    sourceRecord: known.get(market.title) ?? '',
    sourceName: `${market.title} · ${nameOf(market.product)}`,
  }
  await growOnTheWay(doAt, { workspaceId: demo.workspaceId, productId, nameOf, matrix }, partsOf)
  for (const { on, win, rests, serves } of growth.wins)
    await doAt(on, 'win.capture', {
      ...win,
      wonOn: on.slice(0, 10),
      ...(rests ? { rests: { workspace: demo.workspaceId, record: known.get(rests) ?? '' } } : {}),
      ...(serves ? { goal: goals.get(serves)?.ref ?? '' } : {}),
    })
  await seedRhythm(doAt, { goals, known, workspaceId: demo.workspaceId })
  await seedSprintGoals(doAt, { goals, known, workspaceId: demo.workspaceId })
  for (const { on, credential } of growth.credentials) await doAt(on, 'credential.create', credential)
  for (const { on, entry } of growth.learned) await doAt(on, 'learning-entry.create', entry)
  await skillsOf(doAt)
  await seedRole(doAt)
  await seedAnalyses(doAt)
  await doAt('2026-11-20 07:30', 'measure.refresh', {})
  await seedFeedback({ app, db, own, moments, doAt, goals })
}

type DoAt = (day: string, name: string, input: Record<string, unknown>) => Promise<Did>

/** Two looks at her skills, what shows them, the platforms that she knows. */
const skillsOf = async (doAt: DoAt): Promise<void> => {
  for (const { on, title, level, ratings } of growthSkills.checks)
    await doAt(on, 'skill.check', {
      title,
      level,
      on: on.slice(0, 10),
      ratings: ratings.map(([skill, rated, note]) => ({ skill, level: rated, note })),
    })
  for (const { on, evidence } of growthSkills.evidence) await doAt(on, 'skill-evidence.create', evidence)
  for (const { on, platform } of growthSkills.platforms) await doAt(on, 'platform.create', platform)
}
