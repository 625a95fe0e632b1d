import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'

export type OpenDecision = { id: string; ref: string; title: string; productId: string | null; since: string }

/** Decisions that are still open, the longest first: of one product where `productId` is given. */
export const openDecisions = async (
  ctx: Context,
  asked: { productId?: string | undefined; limit: number },
): Promise<OpenDecision[]> => {
  const { rows } = await sql<Omit<OpenDecision, 'ref'> & { number: number }>`
    select r.id, r.number, r.title, r.product_id as "productId", r.created_at as since from record r
      join decision b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id and b.state = 'open'
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'decision' and r.binned_at is null
       and ${readable(ctx, 'r', 'decision')}
       ${asked.productId ? sql`and r.product_id = ${asked.productId}` : sql``}
     order by r.id limit ${asked.limit}`.execute(ctx.db)
  return rows.map(({ number, ...decision }) => ({ ...decision, ref: `DEC-${number}` }))
}
