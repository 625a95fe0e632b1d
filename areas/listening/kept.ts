import { type RawBuilder, sql } from 'kysely'
import { levelOn, visibleProducts } from '../../core/access/actor.ts'
import { atLeast } from '../../core/access/levels.ts'
import { defineKept } from '../../core/kept/kept.ts'
import { isMarked, isWhole } from '../../core/kept/marks.ts'
import type { Context } from '../../core/operations/context.ts'
import { countSums, NO_SUMS, notesOfItems, notesOfThemes, type Sums } from './counts.ts'
import { policy } from './policy.ts'
import { touchedTargets } from './touched.ts'

export const VOICES = 'voices'
type Target = 'theme' | 'item'

/** The voices behind themes or items, for every id: as they are kept where that holds for the reader, else counted. */
export const voicesBehind = async (
  ctx: Context,
  kind: Target,
  ids: readonly string[],
): Promise<Map<string, Sums>> => {
  if (ids.length === 0) return new Map()
  const kept = await keptSums(ctx, ids)
  const rest = ids.filter((id) => !kept.has(id))
  const live = rest.length === 0 ? kept : await countSums(ctx, pairsOf(ctx, kind, rest))
  return new Map(ids.map((id) => [id, kept.get(id) ?? live.get(id) ?? NO_SUMS]))
}

const pairsOf = (ctx: Context, kind: Target, ids: readonly string[]): RawBuilder<unknown> =>
  kind === 'theme' ? notesOfThemes(ctx, ids) : notesOfItems(ctx, ids)

type KeptRow = Sums & { id: string; there: boolean }

/** The kept sums that hold: of what no mark stands at, and in which nothing counts that the reader may not open. */
const keptSums = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Sums>> => {
  const { rows } = await sql<KeptRow>`
    select i.id, k.target_id is not null as there, k.notes, k.people, k.importance, k.by_group as "byGroup"
      from unnest(${[...ids]}::uuid[]) as i (id)
      left join voice_sum k on k.workspace_id = ${ctx.workspaceId} and k.target_id = i.id
     where ${isWhole(ctx, VOICES)} and not ${isMarked(ctx, VOICES, 'i.id')}
       and (k.target_id is null or ${inSight(ctx, 'k')})`.execute(ctx.db)
  // What has no row has never had a voice: whatever gets one is marked, and then has a row.
  return new Map(rows.map(({ id, there, ...sums }) => [id, there ? sums : NO_SUMS]))
}

/** Whether the actor may read all that was counted for the `voice_sum` at `alias`, so that its sums are theirs too. */
export const inSight = (ctx: Context, alias: string): RawBuilder<boolean> => {
  const { actor } = ctx
  if (visibleProducts(actor) === 'all') return sql<boolean>`true`
  const mine = readingNotesIn(ctx)
  const products = sql<boolean>`${sql.ref(`${alias}.products`)} <@ ${mine}::uuid[]`
  // What waits unassigned is seen from contributor up (decisions.md 3).
  return atLeast(levelOn(actor, null), 'contributor')
    ? products
    : sql<boolean>`(${products} and not ${sql.ref(`${alias}.unassigned`)})`
}

/** The products in which the actor may read notes by a role of theirs. */
export const readingNotesIn = (ctx: Context): string[] =>
  [...ctx.actor.productLevels].flatMap(([id, level]) => (atLeast(level, policy.note.read) ? [id] : []))

/** Every target of a voice: what notes support, all themes (narrower ones count for wider), what themes ask for. */
const allTargets = (ctx: Context): RawBuilder<unknown> => sql`
  select l.to_id as id from link l
   where l.workspace_id = ${ctx.workspaceId} and l.type in ('supports', 'asks-for')
  union
  select t.id from theme t where t.workspace_id = ${ctx.workspaceId}
  union
  select k.target_id from voice_sum k where k.workspace_id = ${ctx.workspaceId}`

const keepSums = async (ctx: Context, ids: readonly string[]): Promise<void> => {
  const { rows } = await sql<{ id: string; kind: string }>`
    select r.id, r.kind from record r where r.workspace_id = ${ctx.workspaceId} and r.id = any(${[...ids]}::uuid[])`.execute(
    ctx.db,
  )
  for (const kind of ['theme', 'item'] as const) {
    const of = rows.flatMap((row) => (row.kind === kind ? [row.id] : []))
    if (of.length === 0) continue
    const sums = await countSums(ctx, pairsOf(ctx, kind, of))
    const sights = await sightsOf(ctx, kind, of)
    await writeSums(
      ctx,
      of.map((id) => ({ id, ...(sums.get(id) ?? NO_SUMS), ...(sights.get(id) ?? NO_SIGHT) })),
    )
  }
}

/** What one must be able to read for a kept figure to be one's own. */
export type Sight = { products: string[]; unassigned: boolean }
export const NO_SIGHT: Sight = { products: [], unassigned: false }

/** The products of every note and theme on the way to each target: who may read these sees all that counts. */
export const sightsOf = async (
  ctx: Context,
  kind: Target,
  ids: readonly string[],
): Promise<Map<string, Sight>> => {
  const { rows } = await sql<Sight & { key: string }>`
    with recursive ${pairsOf(ctx, kind, ids)},
    touched as (
      select t.root as key, t.id from tree t where t.id <> t.root
      union select p.key, p.note from pair p
      union select p.key, m.root_id from pair p
              join note_merge m on m.workspace_id = ${ctx.workspaceId} and m.note_id = p.note
      union select p.key, f.note_id from pair p
              left join note_merge m on m.workspace_id = ${ctx.workspaceId} and m.note_id = p.note
              join note_merge f on f.workspace_id = ${ctx.workspaceId} and f.root_id = coalesce(m.root_id, p.note)
    ),
    place as (
      select distinct t.key, r.product_id from touched t
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = t.id and r.binned_at is null
    )
    select key, coalesce(array_agg(product_id) filter (where product_id is not null), '{}') as products,
           coalesce(bool_or(product_id is null), false) as unassigned
      from place group by key`.execute(ctx.db)
  return new Map(rows.map(({ key, ...sight }) => [key, sight]))
}

const writeSums = async (ctx: Context, list: readonly (Sums & Sight & { id: string })[]): Promise<void> => {
  const rows = list.map(({ id, byGroup, ...rest }) => ({ ...rest, target_id: id, by_group: byGroup }))
  await sql`
    insert into voice_sum as k (workspace_id, target_id, notes, people, importance, by_group, products, unassigned)
    select ${ctx.workspaceId}::uuid, x.target_id, x.notes, x.people, x.importance, x.by_group,
           array(select jsonb_array_elements_text(x.products)::uuid), x.unassigned
      from json_to_recordset(${JSON.stringify(rows)}) as x (target_id uuid, notes int, people int, importance int,
           by_group jsonb, products jsonb, unassigned boolean)
    on conflict (workspace_id, target_id) do update
       set notes = excluded.notes, people = excluded.people, importance = excluded.importance,
           by_group = excluded.by_group, products = excluded.products, unassigned = excluded.unassigned`.execute(
    ctx.db,
  )
}

export const keptVoices = defineKept({
  name: VOICES,
  touched: touchedTargets,
  all: allTargets,
  keep: keepSums,
})
