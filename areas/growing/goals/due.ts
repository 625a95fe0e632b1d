import { sql } from 'kysely'
import type { Context } from '../../../core/operations/context.ts'
import { asDue, type OwnDueLine, type OwnDueSource } from '../due-contract.ts'

type Row = {
  id: string
  number: number
  title: string
  endsOn: string | null
  firstStep: string
  firstStepOn: string | null
}

/** Ends of open goals, and first steps that nothing was read or won after yet. */
export const goalsDue: OwnDueSource = async (ctx, { today, until }) => {
  const { rows } = await sql<Row>`
    select r.id, r.number, r.title, b.ends_on as "endsOn", b.first_step as "firstStep",
           case when exists (
             select 1 from measure m
               join measure_reading g on g.workspace_id = ${ctx.workspaceId} and g.measure_id = m.id
              where m.workspace_id = ${ctx.workspaceId} and m.goal_id = b.id and g.read_on >= b.first_step_on)
             or exists (
             select 1 from link l
               join win w on w.workspace_id = ${ctx.workspaceId} and w.id = l.from_id and w.won_on >= b.first_step_on
              where l.workspace_id = ${ctx.workspaceId} and l.to_id = b.id and l.type = 'serves-goal')
           then null else b.first_step_on end as "firstStepOn"
      from goal b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.state = 'open' order by r.id`.execute(ctx.db)
  const lines = rows.flatMap(({ id, number, title, endsOn, firstStep, firstStepOn }) => {
    const ref = `GOAL-${number}`
    const line = (what: OwnDueLine['what'], on: string | null, words: string): OwnDueLine[] =>
      on === null || on > until
        ? []
        : [{ what, on, id, ref, kind: 'goal', title: words, overdue: on < today, goal: { ref, title } }]
    return [
      ...line('goal-end', endsOn, title),
      ...line('first-step', firstStepOn, firstStep === '' ? title : firstStep),
    ]
  })
  return [...lines, ...(await milestonesDue(ctx, today, until))]
}

/** Milestones that are not reached, of goals that are open. They stand on the page of their goal. */
const milestonesDue = async (ctx: Context, today: string, until: string): Promise<OwnDueLine[]> => {
  const { rows } = await sql<{ id: string; title: string; on: string; number: number; goal: string }>`
    select r.id, r.title, b.due_on as "on", g.number, g.title as goal from milestone b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
      join record g on g.workspace_id = ${ctx.workspaceId} and g.id = b.goal_id and g.binned_at is null
      join goal o on o.workspace_id = ${ctx.workspaceId} and o.id = g.id and o.state = 'open'
     where b.workspace_id = ${ctx.workspaceId} and b.done_on is null and b.due_on <= ${until}::date
     order by b.due_on, r.id`.execute(ctx.db)
  return rows.map(({ id, title, on, number, goal }) => {
    const ref = `GOAL-${number}`
    return {
      ...asDue('milestone', { id, ref, kind: 'goal', title, on }, today),
      goal: { ref, title: goal },
    }
  })
}
