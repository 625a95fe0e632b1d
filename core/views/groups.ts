import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../app.ts'
import { definitionsOf } from '../custom/definitions.ts'
import { CUSTOM, customKey, isCustom, withCustom } from '../custom/extended.ts'
import { sortedBy } from '../custom/order.ts'
import { exchangedKind } from '../exchange/access.ts'
import { columnOf, type Field } from '../fields/field.ts'
import { namesSchema } from '../kinds/contract.ts'
import { type Kind, tableOf } from '../kinds/kind.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { parseInput } from '../operations/run.ts'
import { invalid } from '../problems.ts'
import { filterablesOf, OPERATORS, operatorsOf } from '../records/conditions.ts'
import { conditionsOf, listShape, sortKeys } from '../records/list.ts'
import type { ListQuery } from '../records/list-query.ts'
import { namesOf } from '../records/present.ts'
import { withView } from './in-list.ts'

/** More groups than this are no grouping. */
const MOST = 200

const GROUPED: ReadonlySet<Field['type']> = new Set(['choice', 'record', 'flag', 'tags'])

/** The fields of a kind that its list can be grouped by, custom ones included where `kind` has them. */
export const groupFields = (kind: Kind): [string, Field][] => [
  ...Object.entries(kind.fields).filter(([, field]) => GROUPED.has(field.type)),
  ...(kind.product === 'required' || kind.product === 'optional'
    ? [['product', { type: 'record', kind: 'product', about: '' }] as [string, Field]]
    : []),
]

export const groupOperations: Operation[] = [
  defineOperation({
    name: 'filter.about',
    summary: 'Say what a kind’s list can be filtered, grouped and sorted by, and what can be asked of each.',
    method: 'GET',
    path: '/filters/{kind}',
    may: 'viewer',
    input: z.strictObject({ kind: z.string().max(60).meta({ description: 'item, note, person …' }) }),
    output: z.object({
      filters: z.array(
        z.object({
          key: z.string(),
          type: z.string(),
          operators: z.array(z.enum(OPERATORS)),
          values: z
            .array(z.string())
            .nullable()
            .meta({ description: 'What may be asked, where it is a choice.' }),
          kind: z.string().nullable().meta({ description: 'Of a record: which kind.' }),
        }),
      ),
      groups: z.array(z.string()),
      sorts: z.array(z.string()),
    }),
    example: () => ({ kind: 'item' }),
    run: async (ctx, { kind: name }) => {
      const served = exchangedKind(ctx, name, 'read')
      const definitions = await definitionsOf(ctx, name)
      const kind = withCustom(served.kind, definitions)
      const custom = definitions.filter(({ type, retired }) => !retired && sortedBy(type) !== null)
      return {
        filters: filterablesOf(kind, served.filters).map((each) => ({
          key: each.key,
          type: each.type,
          operators: [...operatorsOf(each)],
          values: each.values ? [...each.values] : valuesIn(each.field),
          kind: each.field?.type === 'record' ? each.field.kind : null,
        })),
        groups: groupFields(kind).map(([key]) => key),
        sorts: [...sortKeys(served.kind), ...custom.map(({ key }) => CUSTOM + key)],
      }
    },
  }),
  defineOperation({
    name: 'group-by.count',
    summary: 'Count the records of a list by the values of one of their fields, filtered as the list is.',
    method: 'GET',
    path: '/count/{kind}/{by}',
    may: 'viewer',
    input: z
      .object({
        kind: z.string().max(60).meta({ description: 'item, note, person …' }),
        by: z.string().max(80).meta({ description: 'A choice, a record, a yes/no, tags, or custom.<key>.' }),
      })
      .catchall(z.string().max(8000))
      .meta({ description: 'Besides kind and by: the filters of the kind’s list.' }),
    output: z.object({
      groups: z.array(
        z.object({
          value: z.string().nullable().meta({ description: 'Null for those without any.' }),
          count: z.int(),
        }),
      ),
      more: z.boolean().meta({ description: 'There are more than 200 different values.' }),
      names: namesSchema,
    }),
    example: () => ({ kind: 'item', by: 'state' }),
    run: async (ctx, { kind: name, by, ...filters }) => {
      exchangedKind(ctx, name, 'read')
      const served = kindNamed(ctx.app, name)
      const kind = withCustom(served.kind, await definitionsOf(ctx, name))
      const field = groupFields(kind).find(([key]) => key === by)?.[1]
      if (!field)
        throw invalid(
          'by',
          `${by} is nothing to group by. There is: ${groupFields(kind)
            .map(([key]) => key)
            .join(', ')}.`,
        )
      const { limit: _, after: __, count: ___, ...shape } = listShape(served)
      const asked = parseInput(z.strictObject(shape), filters)
      const query = await withView(ctx, served, { ...asked, limit: 1 } as ListQuery)
      const { ofHead, ofBody } = await conditionsOf(ctx, served, query)
      const needsBody = ofBody.length > 0 || (!isCustom(by) && by !== 'product')
      const { rows } = await sql<{ value: string | null; count: number }>`
        select g.value, count(*)::int as count from record r
          ${needsBody ? sql`join ${sql.table(tableOf(served.kind))} b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id` : sql``}
          cross join lateral (${valuesOf(by, field)}) g (value)
         where ${sql.join([...ofHead, ...ofBody], sql` and `)}
         group by g.value order by count(*) desc, g.value limit ${MOST + 1}`.execute(ctx.db)
      const names =
        field.type === 'record'
          ? await namesOf(
              ctx,
              rows.flatMap(({ value }) => value ?? []),
            )
          : {}
      return { groups: inOrder(rows.slice(0, MOST), field, names), more: rows.length > MOST, names }
    },
  }),
]

/** The closed list of values that a field has; null where anything may stand in it. */
const valuesIn = (field: Field | null): string[] | null =>
  field?.type === 'choice'
    ? [...field.values]
    : field?.type === 'tags' && field.options
      ? field.options.map(({ key }) => key)
      : null

/** The values of one record as rows: one, several of a list, or an empty one. */
const valuesOf = (key: string, field: Field): RawBuilder<unknown> => {
  if (isCustom(key)) {
    const value = sql`r.custom -> ${customKey(key)}`
    return field.type === 'tags'
      ? sql`select v from jsonb_array_elements_text(coalesce(${value}, '[null]')) v`
      : sql`select ${value} #>> '{}'`
  }
  if (key === 'product') return sql`select r.product_id::text`
  const column = sql.ref(`b.${columnOf(key)}`)
  return field.type === 'tags'
    ? sql`select v from unnest(case when cardinality(${column}) > 0 then ${column} else array[null::text] end) v`
    : sql`select ${column}::text`
}

type Group = { value: string | null; count: number }
type Names = Awaited<ReturnType<typeof namesOf>>

/** Choices as they are declared, records by title, yes before no, and the empty ones last. */
const inOrder = (groups: readonly Group[], field: Field, names: Names): Group[] => {
  const place = ({ value }: Group): [number, string] => {
    if (value === null) return [Number.MAX_SAFE_INTEGER, '']
    if (field.type === 'choice') return [field.values.indexOf(value), value]
    if (field.type === 'tags' && field.options)
      return [field.options.findIndex(({ key }) => key === value), value]
    if (field.type === 'flag') return [value === 'true' ? 0 : 1, value]
    return [0, (names[value]?.title ?? value).toLowerCase()]
  }
  return groups.toSorted((a, b) => {
    const [[one, first], [other, second]] = [place(a), place(b)]
    return one - other || (first < second ? -1 : first > second ? 1 : 0)
  })
}
