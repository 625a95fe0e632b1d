import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import type { ItemState } from './contract.ts'
import { closed } from './reads.ts'

/** An open item with what methods of deciding ask of it. */
export type OpenItem = {
  id: string
  ref: string
  title: string
  productId: string
  state: ItemState
  /** The likely effort in points. */
  estimate: number | null
  learningValue: number | null
  institutionValue: number | null
  duty: boolean
}

/** A dependency between two open items: `from` has to come first. */
export type OpenBlock = { from: string; to: string; fromRef: string; fromProductId: string | null }

/** The open items of a product that the actor may read, in their order, at most `limit` of them. */
export const openItems = async (ctx: Context, productId: string, limit: number): Promise<OpenItem[]> => {
  const { rows } = await sql<OpenItem & { number: number }>`
    select r.id, r.number, r.title, r.product_id as "productId", b.state, b.estimate,
           b.learning_value as "learningValue", b.institution_value as "institutionValue", b.duty
      from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null
       and r.product_id = ${productId} and b.state <> all(${closed}) and ${readable(ctx)}
     order by r.rank, r.id limit ${limit}`.execute(ctx.db)
  return rows.map(({ number, ...row }) => ({ ...row, ref: `ITEM-${number}` }))
}

/** What open items have to come before these, whoever may read them: a dependency holds for everybody. */
export const openBlocksOf = async (ctx: Context, ids: readonly string[]): Promise<OpenBlock[]> => {
  if (ids.length === 0) return []
  const { rows } = await sql<OpenBlock & { number: number }>`
    select l.from_id as "from", l.to_id as "to", r.number, r.product_id as "fromProductId"
      from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.from_id and r.binned_at is null
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id and b.state <> all(${closed})
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'blocks' and l.to_id = any(${[...ids]}::uuid[])
     order by l.id`.execute(ctx.db)
  return rows.map(({ number, ...row }) => ({ ...row, fromRef: `ITEM-${number}` }))
}

/** The items that a person wrote down themselves and that were done, newest first; only those they may read. */
export const itemsBroughtToDone = async (
  ctx: Context,
  personId: string,
): Promise<{ ref: string; title: string; on: string | null }[]> => {
  const { rows } = await sql<{ number: number; title: string; on: string | null }>`
    select r.number, r.title, b.done_on as "on" from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null
       and r.created_by = ${personId} and b.state = 'done' and ${readable(ctx, 'r', 'item')}
     order by b.done_on desc nulls last, r.id desc limit 3`.execute(ctx.db)
  return rows.map(({ number, ...row }) => ({ ...row, ref: `ITEM-${number}` }))
}
