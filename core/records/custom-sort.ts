import { type RawBuilder, sql } from 'kysely'
import { definitionsOf } from '../custom/definitions.ts'
import { CUSTOM, customKey, type Definition } from '../custom/extended.ts'
import { sortedBy } from '../custom/order.ts'
import { type Kind, tableOf } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import { invalid } from '../problems.ts'
import type { Sort } from './list-query.ts'
import { recordColumns } from './load.ts'
import type { StoredRecord } from './shape.ts'

export const CUSTOM_SORT = /^-?custom\.[a-z][a-z0-9_]{0,39}$/

export type CustomSort = Sort & { definition: Definition }

export const isCustomSort = (sort: Sort): sort is CustomSort => 'definition' in sort

/** The order by a custom field, `custom.budget`; null where something else is asked for. */
export const customSort = async (
  ctx: Context,
  kind: Kind,
  given: string | undefined,
): Promise<CustomSort | null> => {
  const key = given?.replace(/^-/, '')
  if (key === undefined || !key.startsWith(CUSTOM)) return null
  const definition = (await definitionsOf(ctx, kind.name)).find((each) => each.key === customKey(key))
  if (!definition) throw invalid('sort', `There is no custom field ${customKey(key)} to sort by.`)
  const by = sortedBy(definition.type)
  if (by === null)
    throw invalid('sort', `A list cannot be sorted by ${definition.title}: it is no single value.`)
  const direction = given?.startsWith('-') ? 'desc' : 'asc'
  const type = by === 'number' ? 'float8' : 'text'
  return { key, expression: sql.ref(`v.${by}`), type, direction, mayBeEmpty: true, definition }
}

type Asked = {
  /** Joins the kind's own table where something is asked of it. */
  body: RawBuilder<unknown>
  where: RawBuilder<unknown>
  /** What must hold of the value itself, so that the walk begins and ends there. */
  bounds: readonly RawBuilder<unknown>[]
  /** Few records are left by it: they are found first and sorted then, instead of walking the order for them. */
  isRare: boolean
  /** After what the page begins, as SQL over `v` and `r`; null for the first page. */
  after: { value: string | null; id: string } | null
  limit: number
}

/**
 * A page in the order of a custom field. Its values are walked in an index and each head is looked up on the way; who
 * has none comes after them, by age. Only what is shown is read whole.
 */
export const customPage = (ctx: Context, kind: Kind, sort: CustomSort, asked: Asked) => {
  const { definition, direction } = sort
  const way = sql.raw(direction)
  const than = sql.raw(direction === 'asc' ? '>' : '<')
  const { after } = asked
  const beyond =
    after === null
      ? sql``
      : after.value === null
        ? sql`and false`
        : sql`and (${sort.expression}, v.record_id) ${than} (${after.value}::${sql.raw(sort.type)}, ${after.id}::uuid)`
  const head = asked.isRare
    ? sql`join record r on r.workspace_id = ${ctx.workspaceId} and r.id = v.record_id`
    : sql`cross join lateral (select * from record o where o.workspace_id = ${ctx.workspaceId} and o.id = v.record_id offset 0) r`
  const beyondEmpty = after?.value === null ? sql`and r.id ${than} ${after.id}::uuid` : sql``
  return sql<StoredRecord & { sort_value: string | null }>`
    with valued as materialized (
      select v.record_id as id, ${sort.expression} as sort_key from field_order v ${head} ${asked.body}
       where v.workspace_id = ${ctx.workspaceId} and v.field_id = ${definition.id} and ${sort.expression} is not null
         and ${sql.join([...asked.bounds, asked.where], sql` and `)} ${beyond}
       order by ${sort.expression} ${way}, v.record_id ${way} limit ${asked.limit}),
    empty as materialized (
      select r.id, null::${sql.raw(sort.type)} as sort_key from record r ${asked.body}
       where (select count(*) from valued) < ${asked.limit} and not r.custom ? ${definition.key}
         and ${asked.where} ${beyondEmpty}
       order by r.id ${way} limit ${asked.limit}),
    top as (select * from valued union all select * from empty)
    select ${recordColumns(kind)}, top.sort_key::text as sort_value from top
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = top.id
      join ${sql.table(tableOf(kind))} b on b.workspace_id = ${ctx.workspaceId} and b.id = top.id
     order by top.sort_key ${way} nulls last, top.id ${way} limit ${asked.limit}`
}
