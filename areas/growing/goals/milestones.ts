import { sql } from 'kysely'
import type { Context } from '../../../core/operations/context.ts'

export type Milestone = { ref: string; title: string; dueOn: string | null; doneOn: string | null }

/** The steps of goals by their day, those without one last. */
export const milestonesOf = async (
  ctx: Context,
  goalIds: readonly string[],
): Promise<Map<string, Milestone[]>> => {
  const { rows } = await sql<Omit<Milestone, 'ref'> & { goal: string; number: number }>`
    select b.goal_id as goal, r.number, r.title, b.due_on as "dueOn", b.done_on as "doneOn" from milestone b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.goal_id = any(${[...goalIds]}::uuid[])
     order by b.due_on nulls last, b.id`.execute(ctx.db)
  return new Map(
    [...Map.groupBy(rows, ({ goal }) => goal)].map(([goal, of]) => [
      goal,
      of.map(({ number, title, dueOn, doneOn }) => ({ ref: `MILE-${number}`, title, dueOn, doneOn })),
    ]),
  )
}
