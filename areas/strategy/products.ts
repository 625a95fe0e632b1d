import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { invalid } from '../../core/problems.ts'

type Product = { id: string; ref: string; title: string }

/** The products that the actor may see, by ref and by name in small letters. */
const productsByName = async (ctx: Context): Promise<Map<string, Product>> => {
  const { rows } = await sql<{ id: string; number: number; title: string }>`
    select r.id, r.number, r.title from record r
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'product' and r.binned_at is null and ${readable(ctx)}
     order by r.id desc`.execute(ctx.db)
  return new Map(
    rows.flatMap(({ id, number, title }) => {
      const product = { id, ref: `PROD-${number}`, title }
      return [
        [title.toLowerCase(), product],
        [product.ref.toLowerCase(), product],
      ]
    }),
  )
}

/** Names of products become their refs, so that an objective still knows them after they are renamed. */
export const nameProducts = async (
  ctx: Context,
  list: Record<string, unknown>[],
): Promise<Record<string, unknown>[]> => {
  if (!list.some((each) => Array.isArray(each['products']) && each['products'].length > 0)) return list
  const known = await productsByName(ctx)
  return list.map((each) => {
    const names = (each['products'] as string[] | undefined) ?? []
    return {
      ...each,
      products: [...new Set(names.map((name) => known.get(name.toLowerCase())?.ref ?? name))],
    }
  })
}

/** Refuses a name that no product has. What was there before, of a product in the bin, may stay. */
export const checkProducts = async (
  ctx: Context,
  next: readonly string[],
  before: readonly string[],
): Promise<void> => {
  const fresh = next.filter((name) => !before.includes(name))
  if (fresh.length === 0) return
  const known = await productsByName(ctx)
  const stray = fresh.find((name) => !known.has(name.toLowerCase()))
  if (stray !== undefined)
    throw invalid(
      'products',
      `Nothing was changed. There is no product ${stray} that you can see. Give its ref or its exact name.`,
    )
}
