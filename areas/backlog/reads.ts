import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import type { Derived } from '../../core/kinds/served.ts'
import type { Context } from '../../core/operations/context.ts'
import { sumsOf } from '../listening/public.ts'
import { CLOSED_STATES, GAPS, type Gap, type ItemState, LENSES } from './contract.ts'
import { gapsOf, isClosed, lowLensesOf } from './model.ts'
import { askedForThrough, ownFigures, ownShape } from './own-figures.ts'
import { positionsOf } from './positions.ts'

export const closed = sql`${[...CLOSED_STATES]}::text[]`

/** The figures that stand beside an item's own fields in every answer. */
export const itemFigures: Derived = {
  shape: {
    voices: z.int().meta({ description: 'Notes that ask for it, directly or through a theme.' }),
    people: z.int().meta({ description: 'Different people who said them.' }),
    importance: z.int().meta({ description: 'The sum over the highlighted sentences, 0 to 3 each.' }),
    opinion: z
      .boolean()
      .meta({ description: 'No evidence: nobody is known to have asked, and no duty demands it.' }),
    lowLenses: z.array(z.enum(LENSES)).meta({ description: 'Lenses scored 2 or less.' }),
    gaps: z.array(z.enum(GAPS)).meta({
      description: 'What it lacks before a team can begin: a persona (stories), criteria, an estimate.',
    }),
    blockedBy: z.int().meta({ description: 'How many open items block it.' }),
    blocks: z.int().meta({ description: 'How many open items wait for it.' }),
    position: z
      .int()
      .nullable()
      .meta({ description: "Its place among the product's open items, from 1; null once it is closed." }),
    ...ownShape,
  },
  load: async (ctx, ids, records) => {
    const [voices, blocks, positions, own] = await Promise.all([
      sumsOf(ctx, ids),
      countBlocks(ctx, ids),
      positionsOf(ctx, ids),
      ownFigures(ctx, records),
    ])
    const through = await askedForThrough(
      ctx,
      ids.filter((id) => !voices.get(id)?.notes),
    )
    return new Map(
      records.map((record) => {
        const item = record as unknown as Parameters<typeof gapsOf>[0] &
          Parameters<typeof lowLensesOf>[0] & { state: ItemState; duty: boolean }
        const heard = voices.get(record.id)
        return [
          record.id,
          {
            voices: heard?.notes ?? 0,
            people: heard?.people ?? 0,
            importance: heard?.importance ?? 0,
            opinion: !heard?.notes && !item.duty && !through.has(record.id),
            lowLenses: lowLensesOf(item),
            gaps: isClosed(item.state) ? [] : gapsOf(item),
            blockedBy: blocks.get(record.id)?.blockedBy ?? 0,
            blocks: blocks.get(record.id)?.blocks ?? 0,
            position: positions.get(record.id) ?? null,
            ...own.get(record.id),
          },
        ]
      }),
    )
  },
}

type Blocks = { blockedBy: number; blocks: number }

/** Counts the open, readable items at either end of `blocks`, for those that have any. */
const countBlocks = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Blocks>> => {
  const openAt = (other: string, own: string, as: keyof Blocks) => sql`
    select ${sql.ref(own)} as id, ${sql.lit(as)} as what from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = ${sql.ref(other)} and r.binned_at is null
       and ${readable(ctx, 'r', 'item')}
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id and b.state <> all(${closed})
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'blocks' and ${sql.ref(own)} = any(${[...ids]}::uuid[])`
  const { rows } = await sql<Blocks & { id: string }>`
    select id, count(*) filter (where what = 'blockedBy')::int as "blockedBy",
           count(*) filter (where what = 'blocks')::int as blocks
      from (${openAt('l.from_id', 'l.to_id', 'blockedBy')} union all ${openAt('l.to_id', 'l.from_id', 'blocks')}) o
     group by id`.execute(ctx.db)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

export const lacking = (gap: Gap): RawBuilder<boolean> =>
  ({
    persona: sql<boolean>`(b.type = 'story' and b.persona_id is null)`,
    criteria: sql<boolean>`b.criteria = '[]'::jsonb`,
    estimate: sql<boolean>`b.estimate is null`,
  })[gap]

export const lackingAny = sql<boolean>`(${sql.join(GAPS.map(lacking), sql` or `)})`

export const openBlocker = (ctx: Context): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from link l
    join record f on f.workspace_id = ${ctx.workspaceId} and f.id = l.from_id and f.binned_at is null
    join item x on x.workspace_id = ${ctx.workspaceId} and x.id = l.from_id and x.state <> all(${closed})
   where l.workspace_id = ${ctx.workspaceId} and l.type = 'blocks' and l.to_id = r.id)`

/** How many open items are made for each persona. */
export const personaFigures: Derived = {
  shape: { items: z.int().meta({ description: 'Open items that are made for this persona.' }) },
  load: async (ctx, ids) => {
    const { rows } = await sql<{ id: string; n: number }>`
      select b.persona_id as id, count(*)::int as n from item b
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null and ${readable(ctx, 'r', 'item')}
       where b.workspace_id = ${ctx.workspaceId} and b.persona_id = any(${ids}::uuid[]) and b.state <> all(${closed})
       group by 1`.execute(ctx.db)
    const counts = new Map(rows.map((row) => [row.id, row.n]))
    return new Map(ids.map((id) => [id, { items: counts.get(id) ?? 0 }]))
  },
}
