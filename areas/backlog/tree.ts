import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import type { ItemState, ItemType } from './contract.ts'
import { isOpen, isTop } from './own-figures.ts'
import { type Sum, sumsBelow } from './rollup.ts'

export type TreeRow = {
  id: string
  ref: string
  title: string
  type: ItemType
  state: ItemState
  productId: string | null
  parentId: string | null
  /** 0 for what is part of nothing. */
  depth: number
  estimate: number | null
  parts: number
  rollup: Sum
}

/** Parts that an opened item shows at most; how many more there are is said. */
export const PARTS = 200

type Stored = Omit<TreeRow, 'ref' | 'depth' | 'parts' | 'rollup'> & {
  number: number
  place: number
  all: number
}

/**
 * The backlog on several levels: what is part of nothing, open ones only unless asked, in the one order; below each
 * that is unfolded its parts in the same order, however deep.
 *
 * @param unfolded ids of the items whose parts are shown
 */
export const treeOf = async (
  ctx: Context,
  asked: { productId: string | null; unfolded: readonly string[]; limit: number; closed: boolean },
): Promise<{ rows: TreeRow[]; total: number; cut: { id: string; more: number }[] }> => {
  const tops = await topItems(ctx, asked)
  const parts = Map.groupBy(await partsOf(ctx, asked.unfolded), (row) => row.parentId ?? '')
  const shown: { row: Stored; depth: number }[] = []
  const cut: { id: string; more: number }[] = []
  const seen = new Set<string>()
  const add = (row: Stored, depth: number) => {
    if (seen.has(row.id)) return
    seen.add(row.id)
    shown.push({ row, depth })
    const below = parts.get(row.id) ?? []
    for (const each of below) add(each, depth + 1)
    const more = (below[0]?.all ?? 0) - below.length
    if (more > 0) cut.push({ id: row.id, more })
  }
  for (const row of tops.rows) add(row, 0)
  const ids = shown.map(({ row }) => row.id)
  const rollups = await sumsBelow(ctx, ids)
  const counts = await countParts(ctx, ids)
  const rows = shown.flatMap(({ row: { number, place: _, all: __, ...row }, depth }) => {
    const rollup = rollups.get(row.id)
    return rollup ? [{ ...row, ref: `ITEM-${number}`, depth, parts: counts.get(row.id) ?? 0, rollup }] : []
  })
  return { rows, total: tops.total, cut }
}

const columns = sql`r.id, r.number, r.title, r.product_id as "productId", b.type, b.state, b.estimate, b.parent_id as "parentId"`

const topItems = async (
  ctx: Context,
  asked: { productId: string | null; limit: number; closed: boolean },
): Promise<{ rows: Stored[]; total: number }> => {
  const among = sql`r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null
    and r.rank is not null and ${readable(ctx, 'r', 'item')} and ${isTop(ctx)}
    ${asked.closed ? sql`` : sql`and ${isOpen}`}
    ${asked.productId === null ? sql`` : sql`and r.product_id = ${asked.productId}`}`
  const { rows } = await sql<Stored>`
    select ${columns} from record r
      cross join lateral (
        select * from item o where o.workspace_id = ${ctx.workspaceId} and o.id = r.id offset 0) b
     where ${among} order by r.rank, r.id limit ${asked.limit}`.execute(ctx.db)
  const { rows: counted } = await sql<{ n: number }>`
    select count(*)::int as n from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id where ${among}`.execute(ctx.db)
  return { rows, total: counted[0]?.n ?? 0 }
}

const partsOf = async (ctx: Context, ids: readonly string[]): Promise<Stored[]> => {
  if (ids.length === 0) return []
  const { rows } = await sql<Stored>`
    select * from (
      select ${columns}, row_number() over (partition by b.parent_id order by r.rank, r.id)::int as place,
             count(*) over (partition by b.parent_id)::int as all
        from item b
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id
         and r.binned_at is null and ${readable(ctx, 'r', 'item')}
       where b.workspace_id = ${ctx.workspaceId} and b.parent_id = any(${[...ids]}::uuid[])) p
     where p.place <= ${PARTS} order by p."parentId", p.place`.execute(ctx.db)
  return rows
}

const countParts = async (ctx: Context, ids: readonly string[]): Promise<Map<string, number>> => {
  const { rows } = await sql<{ id: string; n: number }>`
    select b.parent_id as id, count(*)::int as n from item b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id
       and r.binned_at is null and ${readable(ctx, 'r', 'item')}
     where b.workspace_id = ${ctx.workspaceId} and b.parent_id = any(${[...ids]}::uuid[])
     group by 1`.execute(ctx.db)
  return new Map(rows.map((row) => [row.id, row.n]))
}
