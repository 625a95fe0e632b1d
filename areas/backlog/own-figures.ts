import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import type { RecordHead } from '../../core/kinds/kind.ts'
import type { Derived } from '../../core/kinds/served.ts'
import type { Context } from '../../core/operations/context.ts'
import { isAskedFor } from '../listening/public.ts'
import { agreementOf } from './agreement.ts'
import { type Checked, checksOf, metOf } from './checks.ts'
import { CLOSED_STATES } from './contract.ts'
import { changedAmong } from './relook.ts'

/** What stands beside an item beyond voices, blockers and its place: its definitions, its parts, what changed below it. */
export const ownShape: Derived['shape'] = {
  readyMet: z.int().meta({ description: 'Lines of the definition of ready that hold for it.' }),
  readyOf: z
    .int()
    .meta({ description: 'Lines of the definition of ready in all; 0 where nothing was agreed.' }),
  doneMet: z.int().meta({ description: 'Lines of the definition of done that hold for it.' }),
  doneOf: z
    .int()
    .meta({ description: 'Lines of the definition of done in all; 0 where nothing was agreed.' }),
  parts: z.int().meta({ description: 'Items that are directly part of it and not declined.' }),
  relook: z
    .boolean()
    .meta({ description: 'A need, an objective or an aim behind it changed since it was last looked at.' }),
}

export const ownFigures = async (
  ctx: Context,
  records: readonly (RecordHead & Record<string, unknown>)[],
): Promise<Map<string, Record<string, unknown>>> => {
  const ids = records.map((record) => record.id)
  const products = [...new Set(records.flatMap((record) => record.productId ?? []))]
  const [parts, changed, agreements] = await Promise.all([
    countParts(ctx, ids),
    changedAmong(ctx, ids),
    Promise.all(products.map(async (id) => [id, await agreementOf(ctx, id)] as const)),
  ])
  const agreedFor = new Map(agreements)
  const figures = new Map<string, Record<string, unknown>>()
  for (const record of records) {
    const agreed = record.productId ? agreedFor.get(record.productId) : null
    const item = record as unknown as Checked
    const ready = metOf(checksOf(item, 'ready', agreed?.readyWhen ?? []))
    const done = metOf(checksOf(item, 'done', agreed?.doneWhen ?? []))
    figures.set(record.id, {
      readyMet: ready.met,
      readyOf: ready.of,
      doneMet: done.met,
      doneOf: done.of,
      parts: parts.get(record.id) ?? 0,
      relook: changed.has(record.id),
    })
  }
  return figures
}

const countParts = async (ctx: Context, ids: readonly string[]): Promise<Map<string, number>> => {
  const { rows } = await sql<{ id: string; n: number }>`
    select b.parent_id as id, count(*)::int as n from item b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null and ${readable(ctx, 'r', 'item')}
     where b.workspace_id = ${ctx.workspaceId} and b.parent_id = any(${[...ids]}::uuid[]) and b.state <> 'declined'
     group by 1`.execute(ctx.db)
  return new Map(rows.map((row) => [row.id, row.n]))
}

/** Whether the item it was split from is asked for: those voices stay there and speak for its parts too. */
const isAskedForThrough = (ctx: Context): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from link sf
    join record so on so.workspace_id = ${ctx.workspaceId} and so.id = sf.to_id and so.binned_at is null
   where sf.workspace_id = ${ctx.workspaceId} and sf.type = 'split-from' and sf.from_id = r.id
     and ${isAskedFor(ctx, 'sf.to_id')})`

/** Whether anybody asked for the item at `r`, or for the one it was split from. */
export const isAsked = (ctx: Context): RawBuilder<boolean> =>
  sql<boolean>`(${isAskedFor(ctx, 'r.id')} or ${isAskedForThrough(ctx)})`

/** Which of these were split from something that is asked for. */
export const askedForThrough = async (ctx: Context, ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select r.id from record r where r.workspace_id = ${ctx.workspaceId} and r.id = any(${[...ids]}::uuid[])
       and ${isAskedForThrough(ctx)}`.execute(ctx.db)
  return new Set(rows.map((row) => row.id))
}

/** Whether it serves no objective and no aim and is part of nothing: the reason for it is written nowhere. */
export const isOrphan = (ctx: Context): RawBuilder<boolean> => sql<boolean>`(
  (b.parent_id is null or exists (
    select 1 from record pr
     where pr.workspace_id = ${ctx.workspaceId} and pr.id = b.parent_id and pr.binned_at is not null))
  and not exists (
    select 1 from link sl
      join record sr on sr.workspace_id = ${ctx.workspaceId} and sr.id = sl.to_id and sr.binned_at is null
     where sl.workspace_id = ${ctx.workspaceId} and sl.type = 'serves' and sl.from_id = r.id))`

/** `r` was last touched, or made, before so many days, counted from the moment of the call. */
export const untouchedFor = (ctx: Context, days: number): RawBuilder<boolean> =>
  sql<boolean>`r.updated_at < ${ctx.now}::timestamptz - make_interval(days => ${days})`
export const olderThan = (ctx: Context, days: number): RawBuilder<boolean> =>
  sql<boolean>`r.created_at < ${ctx.now}::timestamptz - make_interval(days => ${days})`

/** Part of nothing, or of something that lies in the bin or may not be seen. */
export const isTop = (ctx: Context): RawBuilder<boolean> => sql<boolean>`(b.parent_id is null or not exists (
  select 1 from record pr where pr.workspace_id = ${ctx.workspaceId} and pr.id = b.parent_id
     and pr.binned_at is null and ${readable(ctx, 'pr', 'item')}))`

export const isOpen = sql<boolean>`b.state <> all(${[...CLOSED_STATES]}::text[])`
