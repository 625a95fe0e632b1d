import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../access/check.ts'
import { parseRef } from '../ids.ts'
import type { Context } from '../operations/context.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { findRecords, headsById, readableHeads } from '../records/load.ts'
import { tsqueryOf, wordsOf } from './words.ts'

const foundSchema = z.object({
  id: z.uuid(),
  ref: z.string(),
  kind: z.string(),
  title: z.string(),
  productId: z.uuid().nullable(),
})

/** Matches are gathered first and ranked after: in one level the planner may walk the whole table (facts/stack.md). */
const GATHERED = 200

/** What stands apart, such as a note that was merged into another, is found by its ref only. */
const notApart = (ctx: Context): RawBuilder<unknown> => {
  const parts = [...ctx.app.kinds.values()].flatMap(({ kind, apart }) =>
    Object.values(apart ?? {}).map(
      (each) => sql`and not (r.kind = ${kind.name} and ${each.where(ctx, 'r')})`,
    ),
  )
  return parts.length > 0 ? sql.join(parts, sql` `) : sql``
}

export const searchOperations: Operation[] = [
  defineOperation({
    name: 'search.find',
    summary: 'Find records of all kinds by words or by ref, best first.',
    method: 'GET',
    path: '/search',
    may: 'viewer',
    input: z.strictObject({
      text: z.string().min(1).max(500),
      kinds: z.string().max(500).optional().meta({ description: 'Only these kinds, with commas.' }),
      limit: z.coerce.number<number>().int().min(1).max(100).default(20),
    }),
    output: z.object({ found: z.array(foundSchema) }),
    example: () => ({ text: 'example' }),
    run: async (ctx, input) => {
      const kinds = input.kinds?.split(',').map((kind) => kind.trim()) ?? null
      const byRef = parseRef(input.text) ? await findRecords(ctx, [input.text.trim()]) : new Map()
      const { rows } =
        wordsOf(input.text).length === 0
          ? { rows: [] }
          : await sql<{ id: string }>`
        with hits as materialized (
          select r.id, r.title, r.search from record r
           where r.workspace_id = ${ctx.workspaceId} and r.search @@ (${tsqueryOf(input.text)})
             and r.binned_at is null and ${readable(ctx)} ${notApart(ctx)}
             ${kinds ? sql`and r.kind = any(${kinds})` : sql``}
           limit ${GATHERED})
        select id from hits
         order by ts_rank(search, (${tsqueryOf(input.text)}), 1) desc, id desc limit ${input.limit}`.execute(
              ctx.db,
            )
      const ids = [
        ...new Set([...[...byRef.values()].map((head) => head.id as string), ...rows.map((row) => row.id)]),
      ]
      const allowed = await readableHeads(ctx, ids)
      const heads = await headsById(ctx, [...allowed.keys()])
      return {
        found: ids.flatMap((id) => {
          const head = heads.get(id)
          return head
            ? [{ id: head.id, ref: head.ref, kind: head.kind, title: head.title, productId: head.product_id }]
            : []
        }),
      }
    },
  }),
]
