import { refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { invalid } from '../../core/problems.ts'
import { findRecord } from '../../core/records/load.ts'

export const productParam = refParam.optional().meta({ description: 'Only of this product: its ref or id.' })

/** The id of the product that is asked for, or null for all that the actor may read. */
export const productIdOf = async (ctx: Context, text: string | undefined): Promise<string | null> => {
  if (text === undefined) return null
  const head = await findRecord(ctx, text)
  if (head.kind !== 'product') throw invalid('product', `${text} is no product.`)
  return head.id
}
