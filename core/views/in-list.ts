import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { invalid } from '../problems.ts'
import type { ListQuery } from '../records/list-query.ts'
import { usable, viewByRef } from './views.ts'

/**
 * The query of a list that names a view: the view's own parameters, over which whatever else was asked goes. Both
 * filters hold. What the view asks of retired fields is left out.
 */
export const withView = async (ctx: Context, served: ServedKind, query: ListQuery): Promise<ListQuery> => {
  if (query.view === undefined) return query
  const view = await viewByRef(ctx, query.view)
  if (view.kind !== served.kind.name)
    throw invalid('view', `VIEW-${view.number} is a view of ${view.kind}, not of ${served.kind.name}.`)
  const { shape } = await usable(ctx, served, view.shape)
  const filters = [shape.filter, query.filter].filter((filter) => typeof filter === 'string')
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
  return {
    ...(shape.sort === null ? {} : { sort: shape.sort }),
    ...shape.query,
    ...given,
    limit: query.limit,
    filter: filters.length > 1 ? `{"all":[${filters.join(',')}]}` : filters[0],
  }
}
