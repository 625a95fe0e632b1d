import { z } from 'zod'
import { refParam } from '../kinds/contract.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { Problem } from '../problems.ts'
import { listRecords, listShape } from './list.ts'
import type { ListQuery } from './list-query.ts'

/** As many as one step of history holds. */
const MOST = 5000

/** Which records are meant: by their refs, or all that a list with this query holds. */
export const meantShape = (served: ServedKind) => {
  const { limit: _, after: __, count: ___, sort: ____, ...query } = listShape(served)
  return {
    refs: z.array(refParam).min(1).max(MOST).optional(),
    matching: z
      .strictObject(query)
      .optional()
      .meta({ description: 'Instead of refs: all that the list with this query holds, up to 5,000.' }),
  }
}

/** The ids of all that a query matches. Refuses more than 5,000, with how many there are. */
export const idsMatching = async (
  ctx: Context,
  served: ServedKind,
  matching: Record<string, unknown>,
): Promise<string[]> => {
  const ids: string[] = []
  let after: string | undefined
  do {
    const query = { ...matching, sort: 'createdAt', limit: 500, after, count: after === undefined }
    const page = await listRecords(ctx, served, query as ListQuery)
    if ((page.total ?? 0) > MOST)
      throw new Problem(
        'too-large',
        `${page.total} match, and one step changes ${MOST} at most. Nothing was changed; narrow the filter.`,
      )
    ids.push(...page.rows.map((row) => row.id))
    after = page.next ?? undefined
  } while (after)
  return ids
}
