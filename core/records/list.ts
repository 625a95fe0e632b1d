import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../access/check.ts'
import { plannedByValues } from '../database/planning.ts'
import { columnOf, type Field } from '../fields/field.ts'
import { type Kind, tableOf } from '../kinds/kind.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { invalid } from '../problems.ts'
import { matches } from '../search/words.ts'
import { withView } from '../views/in-list.ts'
import { filterCondition } from './conditions-sql.ts'
import { CUSTOM_SORT, customPage, customSort, isCustomSort } from './custom-sort.ts'
import { filterShape, type ListQuery, type Sort } from './list-query.ts'
import { cursorFrom, HEAD_SORTS, partsAfter, readAfter, sortOf } from './list-sort.ts'
import { findRecords, recordColumns } from './load.ts'
import type { StoredRecord } from './shape.ts'

const FILTERED: ReadonlySet<Field['type']> = new Set(['choice', 'record', 'flag', 'tags', 'date'])

/** The fields of a kind by which its list can be filtered. */
export const filterFields = (kind: Kind): [string, Field][] =>
  Object.entries(kind.fields).filter(([, field]) => FILTERED.has(field.type))

const SORTED: ReadonlySet<Field['type']> = new Set([
  'text',
  'whole',
  'number',
  'choice',
  'date',
  'moment',
  'flag',
])

/** What a list can be sorted by; a leading `-` turns it round. */
export const sortKeys = (kind: Kind): string[] => [
  ...(kind.ordered ? ['rank'] : []),
  'createdAt',
  'updatedAt',
  'title',
  ...Object.entries(kind.fields).flatMap(([key, field]) => (SORTED.has(field.type) ? [key] : [])),
]

/** The query that a kind's list takes, as its API document says it. */
export const listShape = ({ kind, filters = {}, apart = {} }: ServedKind) => ({
  ...(kind.product === 'required' || kind.product === 'optional'
    ? {
        product: z
          .string()
          .max(60)
          .optional()
          .meta({ description: 'Only of this product: its ref or id; `none` for unassigned.' }),
      }
    : {}),
  text: z.string().max(500).optional().meta({ description: 'Only what holds these words.' }),
  ...Object.fromEntries(
    filterFields(kind).map(([key, field]) => [
      key,
      z
        .string()
        .max(1000)
        .optional()
        .meta({ description: `${field.about} Several, with commas, for any of them; \`none\` for empty.` }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(filters).map(([key, { about, values }]) => [
      key,
      (values === null ? z.string().max(200) : z.enum(values as [string, ...string[]]))
        .optional()
        .meta({ description: about }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(apart).map(([key, { about }]) => [
      key,
      z.enum(['true', 'any']).optional().meta({ description: about }),
    ]),
  ),
  ...filterShape,
  binned: z.stringbool().optional().meta({ description: 'What lies in the bin instead.' }),
  sort: z
    .union([
      z.enum(sortKeys(kind).flatMap((key) => [key, `-${key}`]) as [string, ...string[]]),
      z.string().regex(CUSTOM_SORT),
    ])
    .optional()
    .meta({ description: 'A leading - turns it round. custom.<key> sorts by a custom field.' }),
  limit: z.coerce.number<number>().int().min(1).max(500).default(50),
  after: z.string().max(2000).optional().meta({ description: 'The `next` of the page before.' }),
  count: z.stringbool().optional().meta({ description: 'Also say how many there are in all.' }),
})

type Listed = StoredRecord & { sort_value: string | null }

/** One page of a kind's records that the actor may read, with where the next begins. */
export const listRecords = async (
  ctx: Context,
  served: ServedKind,
  asked: ListQuery,
): Promise<{ rows: StoredRecord[]; next: string | null; total: number | null; more: boolean }> => {
  const { kind } = served
  const query = await withView(ctx, served, asked)
  const { ofHead, ofBody, isRare, boundsOn } = await conditionsOf(ctx, served, query)
  const sort = (await customSort(ctx, kind, query.sort)) ?? sortOf(kind, query.sort)
  // Says nothing new of an ordered kind, but lets the index of the order be used: without it every record is sorted.
  const inOrder = sort.key === 'rank' ? [sql`r.rank is not null`] : []
  const body = sql`join ${sql.table(tableOf(kind))} b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id`
  const from = !isRare && isWalked(kind, sort, query) ? walked(ctx, kind) : body
  const where = sql.join([...ofHead, ...ofBody, ...inOrder], sql` and `)
  const read = (part: RawBuilder<unknown>, limit: number) =>
    sql<Listed>`
    select ${recordColumns(kind)}, (${sort.expression})::text as sort_value
      from record r ${from} where ${where} ${part}
     order by ${sort.expression} ${sql.raw(sort.direction)}, r.id ${sql.raw(sort.direction)}
     limit ${limit}`.execute(ctx.db)
  // Every record has a body: it is looked at only where something is asked of it.
  const counted = sql`from record r ${ofBody.length > 0 ? body : sql``} where ${where}`
  const readPage = async (): Promise<Listed[]> => {
    if (isCustomSort(sort)) {
      const page = customPage(ctx, kind, sort, {
        body: ofBody.length > 0 ? body : sql``,
        where,
        bounds: boundsOn(sort.key, sort.expression),
        isRare: query.text !== undefined || isRare,
        after: readAfter(query.after),
        limit: query.limit + 1,
      })
      return (await page.execute(ctx.db)).rows as Listed[]
    }
    const rows: Listed[] = []
    for (const part of partsAfter(sort, query.after))
      if (rows.length <= query.limit) rows.push(...(await read(part, query.limit + 1 - rows.length)).rows)
    return rows
  }
  const [rows, total] = await plannedByValues(ctx.db, () =>
    Promise.all([readPage(), query.count ? countOf(ctx, counted, served.many === true) : null]),
  )
  const shown = rows.slice(0, query.limit)
  const last = rows.length > query.limit ? shown.at(-1) : undefined
  return {
    rows: shown,
    next: last ? cursorFrom(last.sort_value, last.id) : null,
    total: total === null ? null : Math.min(total, MOST_COUNTED),
    more: total !== null && total > MOST_COUNTED,
  }
}

/**
 * The body looked up for each head as the list is walked in its order. The planner takes the head's kind and the
 * body's table for two independent facts, expects a fifth of the rows, and would rather sort all of them.
 */
const walked = (ctx: Context, kind: Kind): RawBuilder<unknown> => sql`cross join lateral (
  select * from ${sql.table(tableOf(kind))} o where o.workspace_id = ${ctx.workspaceId} and o.id = r.id offset 0) b`

/** Whether the order lies in the head, and no filter finds the few that it asks for sooner than a walk would. */
const isWalked = (kind: Kind, sort: Sort, query: ListQuery): boolean =>
  HEAD_SORTS.has(sort.key) &&
  query.text === undefined &&
  !filterFields(kind).some(
    ([key, field]) => field.type !== 'choice' && field.type !== 'flag' && query[key] !== undefined,
  )

/** So many are counted, and no more: to count a million takes longer than reading the page, and nobody reads on. */
export const MOST_COUNTED = 10_000

/** Only where there may be a million is the count broken off: a bound makes the planner look up each row by itself. */
const countOf = async (ctx: Context, from: RawBuilder<unknown>, isBounded: boolean): Promise<number> => {
  const { rows } = await (isBounded
    ? sql<{ n: number }>`select count(*)::int as n from (select 1 ${from} limit ${MOST_COUNTED + 1}) c`
    : sql<{ n: number }>`select count(*)::int as n ${from}`
  ).execute(ctx.db)
  return rows[0]?.n ?? 0
}

/** All that a query asks, apart by whether the kind's own table is needed for it. */
export const conditionsOf = async (ctx: Context, served: ServedKind, query: ListQuery) => {
  const ofHead = await headConditions(ctx, served, query)
  const ofBody = await bodyConditions(ctx, served, query)
  if (query.filter) {
    const filter = await filterCondition(ctx, served, query.filter, query.binned === true)
    ;(filter.needsBody ? ofBody : ofHead).push(filter.condition)
    return { ofHead, ofBody, isRare: filter.isRare, boundsOn: filter.boundsOn }
  }
  return { ofHead, ofBody, isRare: false, boundsOn: () => [] }
}

/** What is asked of the head that all kinds share. */
const headConditions = async (
  ctx: Context,
  { kind, apart = {} }: ServedKind,
  query: ListQuery,
): Promise<RawBuilder<unknown>[]> => {
  const where: RawBuilder<unknown>[] = [
    sql`r.workspace_id = ${ctx.workspaceId} and r.kind = ${kind.name}`,
    query.binned ? sql`r.binned_at is not null` : sql`r.binned_at is null`,
    readable(ctx, 'r', kind.name),
  ]
  if (query.product === 'none') where.push(sql`r.product_id is null`)
  else if (query.product) where.push(sql`r.product_id = ${await idOf(ctx, 'product', query.product)}`)
  if (query.text) where.push(matches(query.text))
  // What stands apart is found in the bin as everything else is.
  for (const [key, each] of Object.entries(apart))
    if (query[key] === 'true') where.push(each.where(ctx, 'r'))
    else if (query[key] !== 'any' && !query.binned) where.push(sql`not ${each.where(ctx, 'r')}`)
  return where
}

/** What is asked of the kind's own fields, or by a filter of its area. */
const bodyConditions = async (
  ctx: Context,
  served: ServedKind,
  query: ListQuery,
): Promise<RawBuilder<unknown>[]> => {
  const where: RawBuilder<unknown>[] = []
  for (const [key, field] of filterFields(served.kind)) {
    const value = query[key]
    if (typeof value === 'string' && value !== '') where.push(await fieldCondition(ctx, key, field, value))
  }
  for (const [key, filter] of Object.entries(served.filters ?? {})) {
    const value = query[key]
    if (typeof value === 'string') where.push(await filter.where(ctx, value, query.binned === true))
  }
  return where
}

const fieldCondition = async (
  ctx: Context,
  key: string,
  field: Field,
  value: string,
): Promise<RawBuilder<unknown>> => {
  const column = sql.ref(`b.${columnOf(key)}`)
  const wanted = value.split(',').map((each) => each.trim())
  const values = wanted.filter((each) => each !== 'none')
  const parts: RawBuilder<unknown>[] = []
  if (wanted.includes('none'))
    parts.push(field.type === 'tags' ? sql`${column} = '{}'` : sql`${column} is null`)
  if (values.length > 0) {
    if (field.type === 'record')
      parts.push(
        sql`${column} = any(${await Promise.all(values.map((each) => idOf(ctx, key, each)))}::uuid[])`,
      )
    else if (field.type === 'tags') parts.push(sql`${column} && ${values}::text[]`)
    else if (field.type === 'flag') parts.push(sql`${column} = ${values[0] === 'true'}`)
    else if (field.type === 'date')
      parts.push(sql`${column} = any(${values.map((each) => dayOf(key, each))}::date[])`)
    else parts.push(sql`${column} = any(${values}::text[])`)
  }
  return sql`(${sql.join(parts, sql` or `)})`
}

const dayOf = (key: string, text: string): string => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text)))
    throw invalid(key, `${text} is no day. Write year-month-day, such as 2026-11-21.`)
  return text
}

const idOf = async (ctx: Context, path: string, text: string): Promise<string> => {
  const id = (await findRecords(ctx, [text])).get(text)?.id
  if (!id) throw invalid(path, `${text} does not exist, or you may not see it.`)
  return id
}
