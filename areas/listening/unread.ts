import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { leadsNowhere } from './figures.ts'
import { isMerged } from './merges.ts'

export type Unread = { id: string; ref: string; title: string; productId: string | null; since: string }

/**
 * Notes that lead nowhere yet, the longest waiting first; of one product where `productId` is given, with those that
 * belong to none. `since` is the moment at which each was written down.
 */
export const unreadNotes = async (
  ctx: Context,
  asked: { productId?: string | undefined; limit: number },
): Promise<Unread[]> => {
  const { rows } = await sql<Omit<Unread, 'ref'> & { number: number }>`
    select r.id, r.number, r.title, r.product_id as "productId", r.created_at as since from record r
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'note' and r.binned_at is null
       and ${readable(ctx, 'r', 'note')} and ${leadsNowhere(ctx)} and not ${isMerged(ctx, 'r')}
       ${asked.productId ? sql`and (r.product_id = ${asked.productId} or r.product_id is null)` : sql``}
     order by r.id limit ${asked.limit}`.execute(ctx.db)
  return rows.map(({ number, ...note }) => ({ ...note, ref: `NOTE-${number}` }))
}
