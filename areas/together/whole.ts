import { sql } from 'kysely'
import { z } from 'zod'
import type { Derived } from '../../core/kinds/served.ts'
import type { Context } from '../../core/operations/context.ts'
import { type Fists, fistsOf } from './model.ts'
import { figuresOf, optionsOf } from './parts.ts'
import { positionsOf } from './positions.ts'

/** What a decision shows beside its fields, in lists too. */
export const decisionFigures: Derived = {
  shape: {
    options: z.int().meta({ description: 'How many options it has.' }),
    chosen: z.string().nullable().meta({ description: 'The title of the option that was chosen.' }),
    heard: z.int().meta({ description: 'How many people and groups said where they stand.' }),
    succeededBy: z
      .object({ id: z.uuid(), ref: z.string() })
      .nullable()
      .meta({ description: 'The decision that corrects this one.' }),
  },
  load: async (ctx, ids) => {
    const { rows } = await sql<{
      id: string
      options: number
      chosen: string | null
      heard: number
      next: string | null
      number: number | null
    }>`
      select d.id,
             (select count(*)::int from decision_option o
               where o.workspace_id = ${ctx.workspaceId} and o.decision_id = d.id and not o.gone) as options,
             (select o.title from decision_option o
               where o.workspace_id = ${ctx.workspaceId} and o.decision_id = d.id and not o.gone and o.chosen
               order by o.place limit 1) as chosen,
             (select count(distinct p.who_id)::int from decision_position p
               where p.workspace_id = ${ctx.workspaceId} and p.decision_id = d.id) as heard,
             s.id as next, s.number
        from unnest(${ids}::uuid[]) as d (id)
        left join lateral (
          select r.id, r.number from link l
            join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.from_id and r.binned_at is null
           where l.workspace_id = ${ctx.workspaceId} and l.type = 'succeeds' and l.to_id = d.id
           order by l.id desc limit 1) s on true`.execute(ctx.db)
    return new Map(
      rows.map(({ id, options, chosen, heard, next, number }) => [
        id,
        { options, chosen, heard, succeededBy: next ? { id: next, ref: `DEC-${number}` } : null },
      ]),
    )
  },
}

const fistsSchema = z.object({
  n: z.int(),
  mean: z.number().nullable(),
  spread: z.number().nullable().meta({ description: 'The standard deviation, by n − 1.' }),
  low: z.number().nullable(),
})

export const figureSchema = z.object({
  id: z.uuid(),
  optionId: z.uuid().nullable(),
  label: z.string(),
  value: z.number().nullable(),
  sum: z.string().meta({ description: 'The arithmetic behind the value, as it was handed over.' }),
  source: z.string(),
  at: z.iso.datetime(),
})

export const optionSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  pros: z.string(),
  cons: z.string(),
  chosen: z.boolean(),
  fists: fistsSchema,
})

export const positionSchema = z.object({
  id: z.uuid(),
  optionId: z.uuid(),
  who: z.object({ id: z.uuid(), ref: z.string(), kind: z.string(), title: z.string() }).nullable(),
  fist: z.int().nullable(),
  words: z.string(),
  at: z.iso.datetime(),
  earlier: z.int(),
})

/** The options of a decision with where everybody stands, and the figures it rests on. */
export const partsOf = async (ctx: Context, decisionId: string) => {
  const positions = await positionsOf(ctx, decisionId)
  const options = (await optionsOf(ctx, [decisionId])).map(({ id, title, pros, cons, chosen }) => {
    const fists: Fists = fistsOf(positions, id)
    return { id, title, pros, cons, chosen, fists }
  })
  const there = new Set(options.map((option) => option.id))
  return {
    options,
    positions: positions.filter((position) => there.has(position.optionId)),
    figures: await figuresOf(ctx, decisionId),
  }
}
