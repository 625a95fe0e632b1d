import { type RawBuilder, sql } from 'kysely'
import { defineTable } from '../../core/database/table.ts'
import { defineKept } from '../../core/kept/kept.ts'
import type { StoredLink } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import type { Change } from '../../core/records/changes.ts'
import {
  inSight,
  NO_SIGHT,
  readingNotesIn,
  type Sight,
  sightsOf,
  touchedTargets,
} from '../listening/public.ts'
import { isAsked } from './own-figures.ts'
import { closed, lacking, lackingAny, openBlocker } from './reads.ts'

export const STANDINGS = 'standings'

/** What of each item the figures at the head of the list are counted from. */
export const standingTable = defineTable(
  'item_standing',
  {
    workspace_id: 'uuid',
    item_id: 'uuid',
    product_id: 'uuid',
    open: 'boolean',
    ready: 'boolean',
    points: 'number',
    unestimated: 'boolean',
    without_persona: 'boolean',
    waiting: 'boolean',
    duty: 'boolean',
    blocked: 'boolean',
    asked: 'boolean',
    products: 'uuid[]',
    unassigned: 'boolean',
    is_near: 'boolean',
  },
  { transient: true },
)

/** The fields that decide where an item stands; every other may change without a count. */
const DECIDE: readonly string[] = ['state', 'estimate', 'personaId', 'type', 'criteria', 'duty', 'productId']

/** The items that these changes may move: themselves, what they block, whose voices come or go, and its parts. */
const touchedItems = (ctx: Context, changes: readonly Change[]): RawBuilder<unknown> | null => {
  const own = new Set<string>()
  const ends = new Set<string>()
  for (const { kind, verb, recordId, fields } of changes) {
    const [before, after] = (fields['link'] ?? [null, null]) as [StoredLink | null, StoredLink | null]
    const link = after ?? before
    if (link?.type === 'blocks') own.add(link.toId)
    if (link?.type === 'split-from') own.add(link.fromId)
    if (kind !== 'item' || link) continue
    const moved = verb === 'created' || verb === 'binned' || verb === 'restored'
    if (moved || DECIDE.some((field) => field in fields)) own.add(recordId)
    if (verb === 'binned' || verb === 'restored' || 'state' in fields) ends.add(recordId)
  }
  const voices = touchedTargets(ctx, changes)
  if (own.size === 0 && voices === null) return null
  // Each way by itself: joined by `or`, every item would be looked at for one note that changed.
  const byVoices = sql`
    union
    select r.id from (${voices}) v
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = v.id and r.kind = 'item'
    union
    select l.from_id from (${voices}) v
      join link l on l.workspace_id = ${ctx.workspaceId} and l.type = 'split-from' and l.to_id = v.id`
  return sql`
    select unnest(${[...own]}::uuid[]) as id
    union
    select l.to_id from link l
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'blocks' and l.from_id = any(${[...ends]}::uuid[])
    union
    select l.from_id from link l
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'split-from' and l.to_id = any(${[...ends]}::uuid[])
    ${voices ? byVoices : sql``}`
}

const keepStandings = async (ctx: Context, ids: readonly string[]): Promise<void> => {
  const sights = await sightsWithOrigins(ctx, ids)
  await sql`delete from item_standing s where s.workspace_id = ${ctx.workspaceId} and s.item_id = any(${[...ids]}::uuid[])`.execute(
    ctx.db,
  )
  // What lies in the bin stands nowhere.
  await sql`
    insert into item_standing as s (workspace_id, item_id, product_id, open, ready, points, unestimated,
           without_persona, waiting, duty, blocked, asked, products, unassigned, is_near)
    select ${ctx.workspaceId}::uuid, r.id, r.product_id, b.state <> all(${closed}), b.state = 'ready',
           coalesce(b.estimate, 0), b.estimate is null, ${lacking('persona')},
           b.state in ('ready', 'in-progress') and ${lackingAny}, b.duty, ${openBlocker(ctx)}, ${isAsked(ctx)},
           coalesce(array(select jsonb_array_elements_text(x.products)::uuid), '{}'), coalesce(x.unassigned, false),
           not coalesce(x.unassigned, false)
             and array(select jsonb_array_elements_text(x.products)::uuid) <@ array[r.product_id]
      from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
      left join json_to_recordset(${JSON.stringify(sights)}) as x (id uuid, products jsonb, unassigned boolean)
        on x.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null
       and r.id = any(${[...ids]}::uuid[])`.execute(ctx.db)
}

/** What one must be able to read of each item's voices, and of those of the item that it was split from. */
const sightsWithOrigins = async (
  ctx: Context,
  ids: readonly string[],
): Promise<(Sight & { id: string })[]> => {
  const { rows } = await sql<{ id: string; origin: string }>`
    select l.from_id as id, l.to_id as origin from link l
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'split-from' and l.from_id = any(${[...ids]}::uuid[])`.execute(
    ctx.db,
  )
  const sights = await sightsOf(ctx, 'item', [...new Set([...ids, ...rows.map((row) => row.origin)])])
  const origins = Map.groupBy(rows, (row) => row.id)
  return ids.map((id) => {
    const all = [id, ...(origins.get(id) ?? []).map((row) => row.origin)].map(
      (each) => sights.get(each) ?? NO_SIGHT,
    )
    return {
      id,
      products: [...new Set(all.flatMap((sight) => sight.products))],
      unassigned: all.some((sight) => sight.unassigned),
    }
  })
}

/**
 * The items of which the kept standings say nothing to the reader: those that are marked, and those asked for in notes
 * that the reader may not all open. `ofReader` says which standings are looked at, over `item_standing s`.
 */
export const unkeptFor = (ctx: Context, ofReader: RawBuilder<unknown>): RawBuilder<unknown> => {
  const near = readingNotesIn(ctx)
  return sql`
    select k.target_id as id from kept_mark k
     where k.workspace_id = ${ctx.workspaceId} and k.figures = ${STANDINGS}
    union
    select s.item_id from item_standing s
     where ${ofReader} and s.asked and not ((s.is_near and s.product_id = any(${near}::uuid[])) or ${inSight(ctx, 's')})`
}

const allItems = (ctx: Context): RawBuilder<unknown> => sql`
  select r.id from record r where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item'`

export const keptStandings = defineKept({
  name: STANDINGS,
  touched: touchedItems,
  all: allItems,
  keep: keepStandings,
})
