import { type RawBuilder, sql } from 'kysely'
import { levelFor, readable } from '../../core/access/check.ts'
import { atLeast } from '../../core/access/levels.ts'
import { kindNamed } from '../../core/app.ts'
import { defineTable } from '../../core/database/table.ts'
import { defineKept } from '../../core/kept/kept.ts'
import { isWhole } from '../../core/kept/marks.ts'
import type { Context } from '../../core/operations/context.ts'
import type { Change } from '../../core/records/changes.ts'
import { isOpen } from './own-figures.ts'
import { policy } from './policy.ts'

const POSITIONS = 'positions'

/** The open items in the order of their product, narrow, so that many are counted in little time. */
export const positionTable = defineTable(
  'item_position',
  { workspace_id: 'uuid', item_id: 'uuid', product_id: 'uuid', rank: 'text' },
  { transient: true },
)

type Ranked = { id: string; product_id: string; rank: string }

/** Places among the open items of a product, from 1, for those of the ids that are open and in no bin. */
export const positionsOf = async (ctx: Context, ids: readonly string[]): Promise<Map<string, number>> => {
  if (ids.length === 0) return new Map()
  const ranked = sql<Ranked>`
    select r.id, r.product_id, r.rank from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.id = any(${[...ids]}::uuid[])
       and r.binned_at is null and r.rank is not null and ${isOpen}
     order by r.product_id, r.rank`
  // Asked apart, since the planner would else prepare to count every item. What is kept once stays kept or marked.
  const whole = sql<{ whole: boolean }>`select ${isWhole(ctx, POSITIONS)} as whole`
  const [{ rows }, kept] = await Promise.all([ranked.execute(ctx.db), whole.execute(ctx.db)])
  const places = new Map<string, number>()
  for (const [productId, of] of Map.groupBy(rows, (row) => row.product_id)) {
    const before = await countBefore(ctx, productId, of, kept.rows[0]?.whole === true)
    for (const [at, { id }] of of.entries()) places.set(id, (before[at] ?? 0) + 1)
  }
  return places
}

/**
 * How many open items of one product stand before each of these, in one walk up to the last of them.
 *
 * @param asked by rank
 */
const countBefore = async (
  ctx: Context,
  productId: string,
  asked: readonly Ranked[],
  kept: boolean,
): Promise<number[]> => {
  const ranks = asked.map((row) => row.rank)
  const bound: Bound = { productId, last: ranks.at(-1) ?? '' }
  // Whoever sees all items of the product sees the same places as everybody else who does.
  const seesAll = atLeast(
    levelFor(ctx, kindNamed(ctx.app, 'item'), { id: '', product_id: productId }),
    policy.item.read,
  )
  const { rows } = await sql<{ part: number; n: number }>`
    ${kept && seesAll ? keptBefore(ctx, bound) : liveBefore(ctx, bound)}
    select width_bucket(o.rank, ${ranks}::text[] collate "C") as part, count(*)::int as n from before o group by 1`.execute(
    ctx.db,
  )
  // What stands before the first, between the first and the second, and so on.
  const parts = new Map(rows.map((row) => [row.part, row.n]))
  let sum = 0
  return asked.map((_, at) => {
    sum += parts.get(at) ?? 0
    return sum
  })
}

type Bound = { productId: string; last: string }

const liveBefore = (ctx: Context, { productId, last }: Bound): RawBuilder<unknown> => sql`
  with before as (
    select r.rank from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id and ${isOpen}
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null
       and r.product_id = ${productId} and r.rank is not null and r.rank < ${last} and ${readable(ctx, 'r', 'item')})`

/** From the kept order, with what is marked looked up as it stands now. */
const keptBefore = (ctx: Context, { productId, last }: Bound): RawBuilder<unknown> => sql`
  with marked as materialized (
    select distinct k.target_id as id from kept_mark k
     where k.workspace_id = ${ctx.workspaceId} and k.figures = ${POSITIONS}
  ),
  before as (
    select p.rank from item_position p
     where p.workspace_id = ${ctx.workspaceId} and p.product_id = ${productId} and p.rank < ${last}
       and p.item_id not in (select id from marked)
    union all
    select r.rank from marked m
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = m.id
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = m.id and ${isOpen}
     where r.kind = 'item' and r.binned_at is null and r.product_id = ${productId} and r.rank < ${last})`

/** What takes an item from one place to another, or out of the order. */
const DECIDE: readonly string[] = ['state', 'rank', 'productId']

const touchedItems = (_: Context, changes: readonly Change[]): RawBuilder<unknown> | null => {
  const ids = changes.flatMap(({ kind, verb, recordId, fields }) => {
    const comesOrGoes = verb === 'created' || verb === 'binned' || verb === 'restored'
    return kind === 'item' && (comesOrGoes || DECIDE.some((field) => field in fields)) ? [recordId] : []
  })
  return ids.length === 0 ? null : sql`select distinct unnest(${ids}::uuid[]) as id`
}

const keepPositions = async (ctx: Context, ids: readonly string[]): Promise<void> => {
  await sql`delete from item_position p where p.workspace_id = ${ctx.workspaceId} and p.item_id = any(${[...ids]}::uuid[])`.execute(
    ctx.db,
  )
  await sql`
    insert into item_position as p (workspace_id, item_id, product_id, rank)
    select ${ctx.workspaceId}::uuid, r.id, r.product_id, r.rank from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id and ${isOpen}
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null and r.rank is not null
       and r.id = any(${[...ids]}::uuid[])`.execute(ctx.db)
}

export const keptPositions = defineKept({
  name: POSITIONS,
  atOnce: 10_000,
  touched: touchedItems,
  all: (ctx) => sql`
    select r.id from record r where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item'`,
  keep: keepPositions,
})
