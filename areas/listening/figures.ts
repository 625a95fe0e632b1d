import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import type { Apart, Derived, Filter } from '../../core/kinds/served.ts'
import type { Context } from '../../core/operations/context.ts'
import { headsById } from '../../core/records/load.ts'
import { behindNotes, behindShape, familyOf } from './behind.ts'
import { countShape, withGroups } from './counts.ts'
import { voicesBehind } from './kept.ts'
import { isMerged } from './merges.ts'

export const endSchema = z.object({ id: z.uuid(), ref: z.string(), kind: z.string(), title: z.string() })
export type End = z.output<typeof endSchema>

/** What notes show beside their fields: where they and what was merged into them lead, and who stands behind them. */
export const noteFigures: Derived = {
  shape: {
    unconfirmed: z
      .boolean()
      .meta({ description: 'Nobody has confirmed that this is what was meant (heard is not confirmed).' }),
    themes: z.array(endSchema).meta({ description: 'The themes it supports.' }),
    items: z.array(endSchema).meta({ description: 'The items it supports.' }),
    highlights: z.int().meta({ description: 'How many of its sentences are highlighted.' }),
    ...behindShape,
  },
  load: async (ctx, ids) => {
    const leading = sql<{ id: string; heard: string; highlights: number; ends: string[] | null }>`
      with recursive ${familyOf(ctx, ids)}
      select n.id, n.heard, count(l.id) filter (where l.detail ? 'quote')::int as highlights,
             array_agg(distinct t.id) filter (where t.id is not null) as ends
        from family f
        join note n on n.workspace_id = ${ctx.workspaceId} and n.id = f.root
        left join link l on l.workspace_id = ${ctx.workspaceId} and l.from_id = f.note and l.type = 'supports'
        left join record t on t.workspace_id = ${ctx.workspaceId} and t.id = l.to_id
         and t.binned_at is null and ${readable(ctx, 't')}
       group by n.id, n.heard`
    const [{ rows }, behind] = await Promise.all([leading.execute(ctx.db), behindNotes(ctx, ids)])
    const ends = await endsById(
      ctx,
      rows.flatMap((row) => row.ends ?? []),
    )
    return new Map(
      rows.map((row) => {
        const of = (kind: string) =>
          (row.ends ?? []).flatMap((id) => ends.get(id) ?? []).filter((end) => end.kind === kind)
        return [
          row.id,
          {
            unconfirmed: row.heard !== 'confirmed',
            themes: of('theme'),
            items: of('item'),
            highlights: row.highlights,
            ...behind.get(row.id),
          },
        ]
      }),
    )
  },
}

/** What themes show: how many notes and people share them, narrower themes included, and who was not heard. */
export const themeFigures: Derived = {
  shape: countShape,
  load: async (ctx, ids) => {
    const counts = await withGroups(ctx, await voicesBehind(ctx, 'theme', ids))
    return new Map([...counts].map(([id, { notes, people, byGroup }]) => [id, { notes, people, byGroup }]))
  },
}

/** Enough of records to show a link to each. Whether they may be read is asked before. */
export const endsById = async (ctx: Context, ids: readonly string[]): Promise<Map<string, End>> =>
  new Map(
    [...(await headsById(ctx, ids)).values()].map(({ id, ref, kind, title }) => [
      id,
      { id, ref, kind, title },
    ]),
  )

/**
 * Whether the note at `record r` and what was merged into it stand under no theme and are linked to no item; what lies
 * in the bin is none. The bin is gathered once: asking each link's other end for it takes twice as long.
 */
export const leadsNowhere = (ctx: Context): RawBuilder<boolean> => sql<boolean>`(
  not exists (
    select 1 from link l
     where l.workspace_id = ${ctx.workspaceId} and l.from_id = r.id and l.type = 'supports'
       and l.to_id not in (${binned(ctx)}))
  and r.id not in (
    select m.root_id from note_merge m
      join link l on l.workspace_id = ${ctx.workspaceId} and l.from_id = m.note_id and l.type = 'supports'
       and l.to_id not in (${binned(ctx)})
     where m.workspace_id = ${ctx.workspaceId} and m.note_id not in (${binned(ctx)})))`

const binned = (ctx: Context): RawBuilder<unknown> => sql`
  select t.id from record t where t.workspace_id = ${ctx.workspaceId} and t.binned_at is not null`

/** Notes that were merged into others, which lists and search leave out unless they are asked for. */
export const merged: Apart = {
  about: 'Only notes that were merged into others (`true`), or these too (`any`).',
  where: isMerged,
}

/** Notes that were read into a theme or linked to an item, and those that still wait for it. */
export const leads: Filter = {
  about: 'Only notes that lead to a theme or an item, or only those that lead nowhere yet.',
  values: ['somewhere', 'nowhere'],
  where: (ctx, value) => (value === 'nowhere' ? leadsNowhere(ctx) : sql`not (${leadsNowhere(ctx)})`),
}
