import { z } from 'zod'
import { parseRef } from '../ids.ts'
import type { Context } from '../operations/context.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { findRecords, type Head, headsById, readableHeads } from '../records/load.ts'
import { findByWords } from './find.ts'
import { nearestSearch, writtenAs } from './near.ts'
import { planSearch } from './plan.ts'

const foundSchema = z.object({
  id: z.uuid(),
  ref: z.string(),
  kind: z.string(),
  title: z.string(),
  productId: z.uuid().nullable(),
})

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
    output: z.object({
      found: z.array(foundSchema),
      instead: z
        .string()
        .nullable()
        .meta({ description: 'The words looked for instead, where nothing holds those that were typed.' }),
    }),
    example: () => ({ text: 'example' }),
    run: async (ctx, input) => {
      const asked = input.kinds?.split(',').map((kind) => kind.trim())
      const kinds = [...ctx.app.kinds.keys()].filter((kind) => asked?.includes(kind) ?? true)
      const byRef = parseRef(input.text)
        ? await findRecords(ctx, [input.text.trim()])
        : new Map<string, Head>()
      const plan = await planSearch(ctx, kinds, input.text)
      const ids = plan ? await findByWords(ctx, kinds, plan, input.limit) : []
      const found = await shown(ctx, [...[...byRef.values()].map((head) => head.id), ...ids])
      if (found.length > 0 || !plan) return { found, instead: null }
      const meant = await nearestSearch(ctx, kinds, input.text)
      if (!meant) return { found, instead: null }
      const near = await shown(ctx, await findByWords(ctx, kinds, meant.plan, input.limit))
      const titles = near.map(({ title }) => title)
      return { found: near, instead: near.length > 0 ? await writtenAs(ctx, meant.stems, titles) : null }
    },
  }),
]

/** What the actor may read of these, in the order given, each once. */
const shown = async (ctx: Context, ids: readonly string[]): Promise<z.output<typeof foundSchema>[]> => {
  const allowed = await readableHeads(ctx, ids)
  const heads = await headsById(ctx, [...allowed.keys()])
  return [...new Set(ids)].flatMap((id) => {
    const head = heads.get(id)
    if (!head) return []
    const { ref, kind, title, product_id: productId } = head
    return [{ id, ref, kind, title, productId }]
  })
}
