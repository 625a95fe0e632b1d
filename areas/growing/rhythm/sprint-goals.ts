import { sql } from 'kysely'
import { todayIn } from '../../../core/day.ts'
import type { Context } from '../../../core/operations/context.ts'
import { type SprintLine, sprintsAround } from '../../delivering/public.ts'
import { asMyselfIn, placeOf } from '../elsewhere.ts'

/** A learning goal of a sprint that is neither learned nor carried over. */
export type OpenSprintGoal = {
  id: string
  ref: string
  title: string
  carried: number
  sprintId: string
  sprintRef: string
  sprintTitle: string
  sprintPlace: string
  sprintProduct: string
  sprintWorkspace: string
  sprintEndsOn: string | null
  /** The goal of one's own that it serves. */
  goal: { ref: string; title: string } | null
}

type Row = Omit<OpenSprintGoal, 'ref' | 'goal'> & {
  number: number
  goalNumber: number | null
  goalTitle: string
}

/** Those that are open, the oldest first. One whose continuation is in the bin is open again. */
export const openSprintGoals = async (ctx: Context): Promise<OpenSprintGoal[]> => {
  const { rows } = await sql<Row>`
    select r.id, r.number, r.title, g.number as "goalNumber", g.title as "goalTitle", coalesce(b.carried, 0) as carried, b.sprint_id as "sprintId",
           b.sprint_ref as "sprintRef", b.sprint_title as "sprintTitle", b.sprint_place as "sprintPlace",
           b.sprint_product as "sprintProduct", b.sprint_workspace as "sprintWorkspace", b.sprint_ends_on as "sprintEndsOn"
      from sprint_goal b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
      left join record n on n.workspace_id = ${ctx.workspaceId} and n.id = b.carried_to_id and n.binned_at is null
      left join record g on g.workspace_id = ${ctx.workspaceId} and g.id = b.goal_id and g.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.done_on is null and n.id is null order by r.id`.execute(
    ctx.db,
  )
  return rows.map(({ number, goalNumber, goalTitle, ...row }) => ({
    ...row,
    ref: `SGOAL-${number}`,
    goal: goalNumber === null ? null : { ref: `GOAL-${goalNumber}`, title: goalTitle },
  }))
}

/** An open learning goal with its sprint as that stands now. */
export type StandingSprintGoal = OpenSprintGoal & {
  /** The last day of the sprint: as it is now where it can be read, else as it was. */
  endsOn: string | null
  isOver: boolean
  /** The sprint of the same product that runs now and has no learning goal yet; null until the own one is over. */
  next: SprintLine | null
}

/** The open ones with what became of their sprints: read with the person's own rights, where these still hold. */
export const standingSprintGoals = async (ctx: Context): Promise<StandingSprintGoal[]> => {
  const open = await openSprintGoals(ctx)
  if (open.length === 0) return []
  const today = await todayIn(ctx)
  const taken = await sprintsWithGoal(ctx)
  const lines: SprintLine[] = []
  for (const [workspace, ids] of byWorkspace(open))
    lines.push(...((await asMyselfIn(ctx, workspace, (there) => sprintsAround(there, ids))) ?? []))
  return open.map((goal) => {
    const sprint = lines.find(({ id }) => id === goal.sprintId)
    const endsOn = sprint?.endsOn ?? goal.sprintEndsOn
    const isOver = sprint ? sprint.state === 'closed' : endsOn !== null && endsOn < today
    const product = sprint?.productId ?? goal.sprintProduct
    const next = lines.find(
      ({ id, state, productId }) =>
        state === 'running' && productId === product && id !== goal.sprintId && !taken.has(id),
    )
    return { ...goal, endsOn, isOver, next: isOver ? (next ?? null) : null }
  })
}

/** The short name of the workspace of each, for links to its sprints; null where the person has no way there. */
export const slugsOf = async (
  ctx: Context,
  goals: readonly { sprintWorkspace: string }[],
): Promise<Map<string, string | null>> => {
  const slugs = new Map<string, string | null>()
  for (const { sprintWorkspace: id } of goals)
    if (id !== '' && !slugs.has(id)) slugs.set(id, (await placeOf(ctx, id))?.slug ?? null)
  return slugs
}

const byWorkspace = (goals: readonly OpenSprintGoal[]): Map<string, string[]> => {
  const ids = new Map<string, string[]>()
  for (const { sprintId, sprintWorkspace } of goals)
    if (sprintId !== '') ids.set(sprintWorkspace, [...(ids.get(sprintWorkspace) ?? []), sprintId])
  return ids
}

/** The sprints that have a learning goal of this person. */
const sprintsWithGoal = async (ctx: Context): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`
    select distinct b.sprint_id as id from sprint_goal b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.sprint_id <> ''`.execute(ctx.db)
  return new Set(rows.map(({ id }) => id))
}
