import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { type Asking, askersOf, askingFor } from '../listening/public.ts'
import { daysBetween, median } from './model.ts'

export type Told = { linkId: string; how: string; at: string; on: string }

/** Somebody who asked for something in a release: when first, by which notes in time, and whether they were told. */
export type Asker = { personId: string; firstOn: string; asked: Asking[]; told: Told | null }

export type Loop = {
  askers: Asker[]
  /** Notes that asked and of which nobody knows who said them: nobody can be told. */
  nobody: Asking[]
  /** People who were told though they had not asked. */
  others: { personId: string; told: Told }[]
}

/** The items of each release that lie in no bin and that the actor may read. */
export const itemsOf = async (
  ctx: Context,
  releaseIds: readonly string[],
): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ release: string; items: string[] }>`
    select l.to_id as release, array_agg(l.from_id order by l.id) as items from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.from_id
       and r.binned_at is null and ${readable(ctx, 'r', 'item')}
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'shipped-in' and l.to_id = any(${[...releaseIds]}::uuid[])
     group by l.to_id`.execute(ctx.db)
  return new Map(rows.map((row) => [row.release, row.items]))
}

/** Who asked for what is in one release, each person once with all that they asked, and who of them was told. */
export const loopOf = async (ctx: Context, releaseId: string): Promise<Loop> => {
  const items = (await itemsOf(ctx, [releaseId])).get(releaseId) ?? []
  const told = (await toldBy(ctx, [releaseId])).get(releaseId) ?? new Map<string, Told>()
  const asking = await askingFor(ctx, items)
  const inTime = asking.toSorted((a, b) => (a.saidOn < b.saidOn ? -1 : a.saidOn > b.saidOn ? 1 : 0))
  const byPerson = Map.groupBy(inTime, (each) => each.personId)
  const askers = [...byPerson].flatMap(([personId, asked]) =>
    personId === null
      ? []
      : [{ personId, asked, firstOn: asked[0]?.saidOn ?? '', told: told.get(personId) ?? null }],
  )
  return {
    askers,
    nobody: byPerson.get(null) ?? [],
    others: [...told].flatMap(([personId, mark]) =>
      byPerson.has(personId) ? [] : [{ personId, told: mark }],
    ),
  }
}

export type LoopFigures = { items: number; askers: number; told: number; medianDays: number | null }

/** How many asked for what is in each release, how many of them were told, and after how many days. */
export const figuresOf = async (
  ctx: Context,
  releaseIds: readonly string[],
): Promise<Map<string, LoopFigures>> => {
  const items = await itemsOf(ctx, releaseIds)
  const byRelease = Map.groupBy(await askersOf(ctx, items), (asker) => asker.key)
  const told = await toldBy(ctx, releaseIds)
  return new Map(
    releaseIds.map((id) => {
      const askers = byRelease.get(id) ?? []
      const marks = askers.flatMap(({ personId, firstOn }) => {
        const mark = told.get(id)?.get(personId)
        return mark ? [{ firstOn, on: mark.on }] : []
      })
      // Who was told before they asked was told of something else; their days would be negative.
      const days = marks.flatMap(({ firstOn, on }) => (on >= firstOn ? [daysBetween(firstOn, on)] : []))
      return [
        id,
        {
          items: items.get(id)?.length ?? 0,
          askers: askers.length,
          told: marks.length,
          medianDays: median(days),
        },
      ]
    }),
  )
}

/** By release and person: how and when they were told; `on` is the day of it where the workspace is. */
export const toldBy = async (
  ctx: Context,
  releaseIds: readonly string[],
): Promise<Map<string, Map<string, Told>>> => {
  const { rows } = await sql<{ release: string; person: string } & Told>`
    select l.from_id as release, l.to_id as person, l.id as "linkId", coalesce(l.detail ->> 'how', '') as how,
           w.at, (w.at at time zone z.time_zone)::date as on
      from link l
      cross join lateral (
        select coalesce((l.detail ->> 'at')::timestamptz, l.created_at) as at) w
      join workspace z on z.id = ${ctx.workspaceId}
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.to_id and r.binned_at is null
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'told' and l.from_id = any(${[...releaseIds]}::uuid[])
     order by l.id`.execute(ctx.db)
  return new Map(
    [...Map.groupBy(rows, (row) => row.release)].map(([release, of]) => [
      release,
      new Map(of.map(({ person, linkId, how, at, on }) => [person, { linkId, how, at, on }])),
    ]),
  )
}
