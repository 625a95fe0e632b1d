import { sql } from 'kysely'
import { kindNamed } from '../../core/app.ts'
import type { Moved } from '../../core/kinds/served.ts'
import type { Context } from '../../core/operations/context.ts'
import { headsById } from '../../core/records/load.ts'
import { moveRecords } from '../../core/records/move.ts'
import { CLOSED_STATES } from './contract.ts'
import { type Dependency, inDependencyOrder } from './model.ts'

/**
 * After items were moved: what waits for them and would now stand before them moves directly after them, in its own
 * order. What is closed waits for nothing. A moved item that now stands before its own blocker is left there, since
 * that may be meant, and is named.
 */
export const followBlockers = async (ctx: Context, ids: readonly string[]): Promise<Moved> => {
  const dependencies = await dependantsOf(ctx, ids)
  const ranks = await ranksOf(ctx, [...ids, ...dependencies.map((each) => each.to)])
  const last = [...ids].sort((a, b) => compare(ranks.get(a), ranks.get(b))).at(-1) ?? ''
  const overtaken = [...new Set(dependencies.map((each) => each.to))]
    .filter((id) => !ids.includes(id) && compare(ranks.get(id), ranks.get(last)) < 0)
    .sort((a, b) => compare(ranks.get(a), ranks.get(b)))
  const following = inDependencyOrder(overtaken, dependencies)
  if (following.length > 0) await moveRecords(ctx, kindNamed(ctx.app, 'item'), following, { after: last })
  const moved = [...ids, ...following]
  const ahead = await aheadOfBlocker(ctx, moved)
  const heads = await headsById(ctx, [...moved, ...ahead.map((each) => each.from)])
  const refOf = (id: string) => heads.get(id)?.ref ?? ''
  return {
    alongside: following.map(refOf),
    ahead: ahead.map((each) => ({ ref: refOf(each.to), of: refOf(each.from) })),
  }
}

/** Rank keys compare bytewise; JavaScript's own comparison of ASCII text does the same. */
const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0)

const ranksOf = async (ctx: Context, ids: readonly string[]): Promise<Map<string, string>> => {
  const { rows } = await sql<{ id: string; rank: string }>`
    select r.id, r.rank from record r
     where r.workspace_id = ${ctx.workspaceId} and r.id = any(${[...new Set(ids)]}::uuid[]) and r.rank is not null`.execute(
    ctx.db,
  )
  return new Map(rows.map((row) => [row.id, row.rank]))
}

/** Everything open that waits for these, directly or through others, within the order they stand in. */
const dependantsOf = async (ctx: Context, ids: readonly string[]): Promise<Dependency[]> => {
  const { rows } = await sql<Dependency>`
    with recursive waiting as (
      select l.from_id, l.to_id from link l
        join item b on b.workspace_id = ${ctx.workspaceId} and b.id = l.from_id and b.state <> all(${[...CLOSED_STATES]})
       where l.workspace_id = ${ctx.workspaceId} and l.type = 'blocks' and l.from_id = any(${[...ids]}::uuid[])
      union
      select l.from_id, l.to_id from waiting w
        join item b on b.workspace_id = ${ctx.workspaceId} and b.id = w.to_id and b.state <> all(${[...CLOSED_STATES]})
        join link l on l.workspace_id = ${ctx.workspaceId} and l.type = 'blocks' and l.from_id = w.to_id
    )
    select w.from_id as "from", w.to_id as "to" from waiting w
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = w.to_id and r.binned_at is null
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = w.to_id and b.state <> all(${[...CLOSED_STATES]})
     where r.product_id = (select m.product_id from record m
                            where m.workspace_id = ${ctx.workspaceId} and m.id = ${ids[0] ?? null}::uuid)`.execute(
    ctx.db,
  )
  return rows
}

/** Which of these stand before something open that blocks them, in the same order. */
const aheadOfBlocker = async (ctx: Context, ids: readonly string[]): Promise<Dependency[]> => {
  const { rows } = await sql<Dependency>`
    select l.from_id as "from", l.to_id as "to" from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.to_id
      join record f on f.workspace_id = ${ctx.workspaceId} and f.id = l.from_id and f.binned_at is null
       and f.product_id = r.product_id and f.rank > r.rank
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = l.from_id and b.state <> all(${[...CLOSED_STATES]})
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'blocks' and l.to_id = any(${[...ids]}::uuid[])
     order by f.rank`.execute(ctx.db)
  return rows
}
