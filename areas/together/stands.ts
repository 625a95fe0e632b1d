import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import type { DecisionState } from './contract.ts'

export type Stands = { id: string; ref: string; title: string; state: DecisionState; words: string }

/**
 * The decisions in which a person or group took a position, the newest first, with what they said last. Only what the
 * actor may read.
 */
export const decisionsWith = async (ctx: Context, whoId: string, limit: number): Promise<Stands[]> => {
  const { rows } = await sql<Omit<Stands, 'ref'> & { number: number }>`
    select * from (
      select distinct on (r.id) r.id, r.number, r.title, d.state, p.words from decision_position p
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = p.decision_id
         and r.binned_at is null and ${readable(ctx, 'r', 'decision')}
        join decision d on d.workspace_id = ${ctx.workspaceId} and d.id = r.id
       where p.workspace_id = ${ctx.workspaceId} and p.who_id = ${whoId}
       order by r.id, p.id desc) newest
     order by newest.id desc limit ${limit}`.execute(ctx.db)
  return rows.map(({ number, ...row }) => ({ ...row, ref: `DEC-${number}` }))
}
