import { sql } from 'kysely'
import type { Context } from '../../../core/operations/context.ts'

/** That something shared serves a goal: kept on the private side alone, as it was called. */
export type Tie = {
  id: string
  ref: string
  kind: string
  title: string
  workspace: string
  goal: { id: string; ref: string; title: string }
}

type Row = Omit<Tie, 'goal'> & { goalId: string; number: number; goalTitle: string }

/** What serves which goal by now: the latest word for each thing. Goals in the bin are left out. */
export const tiesOf = async (ctx: Context): Promise<Tie[]> => {
  const { rows } = await sql<Row>`
    select t.target_id as id, t.target_ref as ref, t.target_kind as kind, t.target_title as title,
           t.target_workspace as workspace, g.id as "goalId", g.number, g.title as "goalTitle"
      from (select distinct on (target_id) * from goal_tie
             where workspace_id = ${ctx.workspaceId} order by target_id, id desc) t
      join record g on g.workspace_id = ${ctx.workspaceId} and g.id = t.goal_id and g.binned_at is null
     where t.is_tied order by t.id`.execute(ctx.db)
  return rows.map(({ goalId, number, goalTitle, ...tie }) => ({
    ...tie,
    goal: { id: goalId, ref: `GOAL-${number}`, title: goalTitle },
  }))
}
