import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../access/check.ts'
import { columnOf, type Field } from '../fields/field.ts'
import { isId } from '../ids.ts'
import { type Kind, tableOf } from '../kinds/kind.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { invalid } from '../problems.ts'
import { matches } from '../search/words.ts'
import { findRecords, recordColumns } from './load.ts'
import type { StoredRecord } from './shape.ts'

export type ListQuery = {
  product?: string | undefined
  text?: string | undefined
  binned?: boolean | undefined
  sort?: string | undefined
  after?: string | undefined
  limit: number
  count?: boolean | undefined
} & Record<string, unknown>

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
export const listShape = ({ kind, filters = {} }: ServedKind) => ({
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
      z
        .enum(values as [string, ...string[]])
        .optional()
        .meta({ description: about }),
    ]),
  ),
  binned: z.stringbool().optional().meta({ description: 'What lies in the bin instead.' }),
  sort: z
    .enum(sortKeys(kind).flatMap((key) => [key, `-${key}`]) as [string, ...string[]])
    .optional()
    .meta({ description: 'A leading - turns it round.' }),
  limit: z.coerce.number<number>().int().min(1).max(500).default(50),
  after: z.string().max(2000).optional().meta({ description: 'The `next` of the page before.' }),
  count: z.stringbool().optional().meta({ description: 'Also say how many there are in all.' }),
})

/** One page of a kind's records that the actor may read, with where the next begins. */
export const listRecords = async (
  ctx: Context,
  served: ServedKind,
  query: ListQuery,
): Promise<{ rows: StoredRecord[]; next: string | null; total: number | null; more: boolean }> => {
  const { kind } = served
  const ofHead = await headConditions(ctx, kind, query)
  const ofBody = await bodyConditions(ctx, served, query)
  const sort = sortOf(kind, query.sort)
  // Says nothing new of an ordered kind, but lets the index of the order be used: without it every record is sorted.
  const inOrder = sort.key === 'rank' ? [sql`r.rank is not null`] : []
  const body = sql`join ${sql.table(tableOf(kind))} b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id`
  const from = isWalked(kind, sort, query) ? walked(ctx, kind) : body
  const where = sql.join([...ofHead, ...ofBody, ...inOrder], sql` and `)
  const read = (part: RawBuilder<unknown>, limit: number) =>
    sql<StoredRecord & { sort_value: string | null }>`
    select ${recordColumns(kind)}, (${sort.expression})::text as sort_value
      from record r ${from} where ${where} ${part}
     order by ${sort.expression} ${sql.raw(sort.direction)}, r.id ${sql.raw(sort.direction)}
     limit ${limit}`.execute(ctx.db)
  const rows: (StoredRecord & { sort_value: string | null })[] = []
  for (const part of partsAfter(sort, query.after))
    if (rows.length <= query.limit) rows.push(...(await read(part, query.limit + 1 - rows.length)).rows)
  const shown = rows.slice(0, query.limit)
  const last = rows.length > query.limit ? shown.at(-1) : undefined
  // Every record has a body: it is looked at only where something is asked of it.
  const counted = sql`from record r ${ofBody.length > 0 ? body : sql``} where ${where}`
  const total = query.count ? await countOf(ctx, counted) : null
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

const HEAD_SORTS: ReadonlySet<string> = new Set(['rank', 'createdAt', 'updatedAt', 'title'])

/** So many are counted, and no more: to count a million takes longer than reading the page, and nobody reads on. */
export const MOST_COUNTED = 10_000

const countOf = async (ctx: Context, from: RawBuilder<unknown>): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (select 1 ${from} limit ${MOST_COUNTED + 1}) c`.execute(ctx.db)
  return rows[0]?.n ?? 0
}

/** What is asked of the head that all kinds share. */
const headConditions = async (ctx: Context, kind: Kind, query: ListQuery): Promise<RawBuilder<unknown>[]> => {
  const where: RawBuilder<unknown>[] = [
    sql`r.workspace_id = ${ctx.workspaceId} and r.kind = ${kind.name}`,
    query.binned ? sql`r.binned_at is not null` : sql`r.binned_at is null`,
    readable(ctx, 'r', kind.name),
  ]
  if (query.product === 'none') where.push(sql`r.product_id is null`)
  else if (query.product) where.push(sql`r.product_id = ${await idOf(ctx, 'product', query.product)}`)
  if (query.text) where.push(matches(query.text))
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
    if (typeof value === 'string') where.push(filter.where(ctx, value))
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

type Sort = {
  key: string
  expression: RawBuilder<unknown>
  type: string
  direction: 'asc' | 'desc'
  /** Empty values come last: nobody looks for them first. */
  mayBeEmpty: boolean
}

const sortOf = (kind: Kind, given: string | undefined): Sort => {
  const text = given ?? (kind.ordered ? 'rank' : '-createdAt')
  const direction = text.startsWith('-') ? 'desc' : 'asc'
  const key = text.replace(/^-/, '')
  const made = (expression: RawBuilder<unknown>, type: string): Sort => ({
    key,
    expression,
    type,
    direction,
    mayBeEmpty: !HEAD_SORTS.has(key),
  })
  // Ids are made in the order of time, so that the newest first is the primary order of an index.
  if (key === 'createdAt') return made(sql`r.id`, 'uuid')
  if (key === 'updatedAt') return made(sql`r.updated_at`, 'timestamptz')
  if (key === 'title') return made(sql`lower(r.title)`, 'text')
  if (key === 'rank') return made(sql`r.rank`, 'text')
  const field = kind.fields[key]
  const type =
    field?.type === 'whole'
      ? 'int'
      : field?.type === 'number'
        ? 'float8'
        : field?.type === 'flag'
          ? 'bool'
          : field?.type === 'date'
            ? 'date'
            : field?.type === 'moment'
              ? 'timestamptz'
              : 'text'
  return made(sql`${sql.ref(`b.${columnOf(key)}`)}`, type)
}

const cursorFrom = (value: string | null, id: string): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url')

const readCursor = (cursor: string): [string | null, string] => {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown]
    if ((typeof value === 'string' || value === null) && typeof id === 'string' && isId(id))
      return [value, id]
  } catch {
    // Falls through to the refusal below: whatever it was, it is not one of our cursors.
  }
  throw invalid('after', 'This is not the `next` of a page. Begin again without it.')
}

/**
 * What comes behind the cursor. Empty values come last whichever way the list is turned, so those are a part of their
 * own: in one statement no index has them there in both directions, and all would be sorted.
 */
const partsAfter = (sort: Sort, cursor: string | undefined): RawBuilder<unknown>[] => {
  const than = sql.raw(sort.direction === 'asc' ? '>' : '<')
  const filled = sql`and ${sort.expression} is not null`
  const empty = sql`and ${sort.expression} is null`
  if (!cursor) return sort.mayBeEmpty ? [filled, empty] : [sql``]
  const [value, id] = readCursor(cursor)
  if (value === null) return [sql`${empty} and r.id ${than} ${id}`]
  const typed = sql`${value}::${sql.raw(sort.type)}`
  const beyond = sql`and (${sort.expression}, r.id) ${than} (${typed}, ${id}::uuid)`
  return sort.mayBeEmpty ? [sql`${filled} ${beyond}`, empty] : [beyond]
}
