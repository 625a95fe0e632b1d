import { type RawBuilder, sql } from 'kysely'
import { defineTable } from '../../core/database/table.ts'
import { defineKept } from '../../core/kept/kept.ts'
import type { StoredLink } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import type { Change } from '../../core/records/changes.ts'
import { isAskedFor, sightsOf, touchedTargets } from '../listening/public.ts'
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

/** The items that these changes may move: themselves, what they block, and whose voices come or go. */
const touchedItems = (ctx: Context, changes: readonly Change[]): RawBuilder<unknown> | null => {
  const own = new Set<string>()
  const ends = new Set<string>()
  for (const { kind, verb, recordId, fields } of changes) {
    const [before, after] = (fields['link'] ?? [null, null]) as [StoredLink | null, StoredLink | null]
    const link = after ?? before
    if (link?.type === 'blocks') own.add(link.toId)
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
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = v.id and r.kind = 'item'`
  return sql`
    select unnest(${[...own]}::uuid[]) as id
    union
    select l.to_id from link l
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'blocks' and l.from_id = any(${[...ends]}::uuid[])
    ${voices ? byVoices : sql``}`
}

const keepStandings = async (ctx: Context, ids: readonly string[]): Promise<void> => {
  const sights = [...(await sightsOf(ctx, 'item', ids))].map(([id, sight]) => ({ id, ...sight }))
  await sql`delete from item_standing s where s.workspace_id = ${ctx.workspaceId} and s.item_id = any(${[...ids]}::uuid[])`.execute(
    ctx.db,
  )
  // What lies in the bin stands nowhere.
  await sql`
    insert into item_standing as s (workspace_id, item_id, product_id, open, ready, points, unestimated,
           without_persona, waiting, duty, blocked, asked, products, unassigned, is_near)
    select ${ctx.workspaceId}::uuid, r.id, r.product_id, b.state <> all(${closed}), b.state = 'ready',
           coalesce(b.estimate, 0), b.estimate is null, ${lacking('persona')},
           b.state in ('ready', 'in-progress') and ${lackingAny}, b.duty, ${openBlocker(ctx)}, ${isAskedFor(ctx, 'r.id')},
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

const allItems = (ctx: Context): RawBuilder<unknown> => sql`
  select r.id from record r where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item'`

export const keptStandings = defineKept({
  name: STANDINGS,
  touched: touchedItems,
  all: allItems,
  keep: keepStandings,
})
