import { sql } from 'kysely'
import { todayIn } from '../../../core/day.ts'
import type { ServedKind } from '../../../core/kinds/served.ts'
import type { Context } from '../../../core/operations/context.ts'
import { invalid } from '../../../core/problems.ts'
import { findRecords, headsById } from '../../../core/records/load.ts'

type Complete = NonNullable<ServedKind['complete']>
type Follows = NonNullable<ServedKind['follows']>

/** What stands in a matrix belongs to its product, so that whoever reads one reads the other. */
export const withParent =
  (field: 'matrixId' | 'alternativeId'): Complete =>
  async (ctx, list) => {
    const parents = await headsById(
      ctx,
      list.map((each) => String(each[field])),
    )
    const products = await findRecords(
      ctx,
      list.flatMap((each) => (typeof each['product'] === 'string' ? [each['product']] : [])),
    )
    for (const each of list) {
      const parent = parents.get(String(each[field]))
      const product = products.get(String(each['product']))
      if (parent && product && parent.product_id !== product.id)
        throw invalid(
          'product',
          `Nothing was made: ${parent.ref} belongs to another product, and what stands in it does too.`,
        )
    }
    return list
  }

/** Said where a part or a matrix would leave for another product. */
const STAYS =
  'Nothing was changed: a matrix and what stands in it belong to one product. Begin one in the other product.'

/** A part of a matrix stays with the product of its matrix. */
export const partStays: Follows = async (_ctx, next, _before, head) => {
  if ((next['productId'] ?? head.productId) !== head.productId) throw invalid('product', STAYS)
  return {}
}

/** A matrix in which something stands does not leave for another product. */
export const matrixStays: Follows = async (ctx, next, _before, head) => {
  if ((next['productId'] ?? head.productId) === head.productId) return {}
  const { rows } = await sql`
    select 1 from market_alternative where workspace_id = ${ctx.workspaceId} and matrix_id = ${head.id}
    union all
    select 1 from market_criterion where workspace_id = ${ctx.workspaceId} and matrix_id = ${head.id} limit 1`.execute(
    ctx.db,
  )
  if (rows.length > 0) throw invalid('product', STAYS)
  return {}
}

/** A judgement stands within one matrix, and is of a day that has come. */
export const checkJudgement: NonNullable<ServedKind['check']> = async (ctx, next) => {
  const { alternativeId, criterionId, lookedOn } = next as Record<string, string | null>
  if (lookedOn && lookedOn > (await todayIn(ctx)))
    throw invalid('lookedOn', 'Nothing was changed: it was looked at on a day that has come.')
  const { rows } = await sql<{ same: boolean }>`
    select a.matrix_id = c.matrix_id as same from market_alternative a, market_criterion c
     where a.workspace_id = ${ctx.workspaceId} and a.id = ${alternativeId}
       and c.workspace_id = ${ctx.workspaceId} and c.id = ${criterionId}`.execute(ctx.db)
  if (rows[0]?.same === false)
    throw invalid('criterionId', 'Nothing was changed: this criterion stands in another matrix.')
}

/** The id of the judgement of a cell that counts, the latest; null where there is none yet. */
export const judgementOf = async (
  ctx: Context,
  alternativeId: string,
  criterionId: string,
): Promise<string | null> => {
  const { rows } = await sql<{ id: string }>`
    select j.id from market_judgement j
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = j.id and r.binned_at is null
     where j.workspace_id = ${ctx.workspaceId} and j.alternative_id = ${alternativeId}
       and j.criterion_id = ${criterionId} order by j.id desc limit 1`.execute(ctx.db)
  return rows[0]?.id ?? null
}
