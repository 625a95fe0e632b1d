import { type RawBuilder, sql } from 'kysely'
import { definitionsOf } from '../custom/definitions.ts'
import { customKey, isCustom, withCustom } from '../custom/extended.ts'
import { columnOf } from '../fields/field.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { Problem } from '../problems.ts'
import {
  type Condition,
  conditionsIn,
  type Filter,
  type Filterable,
  type FilterFault,
  filterablesOf,
  isGroup,
  partsOf,
  readFilter,
} from './conditions.ts'
import { faultOfCondition } from './conditions-check.ts'
import { type Stretch, stretchOf, type Today, todayOf } from './conditions-days.ts'
import { findRecords } from './load.ts'

type Sql = RawBuilder<unknown>

/** What conditions are turned into SQL with. */
type Work = {
  ctx: Context
  served: ServedKind
  filterables: ReadonlyMap<string, Filterable>
  today: Today
  /** The ids of the records that conditions name, by the text that names each. */
  ids: ReadonlyMap<string, string>
  /** What the filters of the area mean, by `derivedKey`. */
  derived: ReadonlyMap<string, Sql>
  term: Stretch | null
}

/** A filter as SQL, and what is worth knowing about it before a list is read. */
export type FilterSql = {
  condition: Sql
  /** It asks something of the kind's own table `b`. */
  needsBody: boolean
  /** It is likely to leave few records. */
  isRare: boolean
  /** What must hold of a custom field whatever else does, over a column that holds its value: where a walk may begin. */
  boundsOn: (key: string, column: Sql) => Sql[]
}

/**
 * The condition over `record r` and the kind's own table `b` that a filter means, as its JSON was sent. Refused with
 * every fault named: what cannot be read, fields that are not there, values that do not fit.
 */
export const filterCondition = async (
  ctx: Context,
  served: ServedKind,
  text: string,
  isBinned: boolean,
): Promise<FilterSql> => {
  const { filter, filterables } = await checkedFilter(ctx, served, text)
  const conditions = conditionsIn(filter)
  const work: Work = {
    ctx,
    served,
    filterables,
    today: await todayOf(ctx),
    ids: await idsIn(ctx, conditions, filterables),
    derived: await derivedIn(ctx, served, conditions, isBinned),
    term: conditions.some(({ op }) => op === 'this-term') ? await ctx.app.term(ctx) : null,
  }
  const needsBody = conditions.some(({ field }) => !(field in HEAD) && !isCustom(field))
  return {
    condition: sqlOf(work, filter),
    needsBody,
    isRare: isRare(filter, filterables),
    boundsOn: (key, column) => boundsOn(work, filter, key, column),
  }
}

const BOUNDING: ReadonlySet<string> = new Set([
  'is',
  'more',
  'less',
  'between',
  'before',
  'after',
  'last',
  'next',
  'overdue',
  'this-term',
])

const boundsOn = (work: Work, filter: Filter, key: string, column: Sql): Sql[] => {
  const parts = isGroup(filter) ? ('all' in filter ? filter.all : []) : [filter]
  return parts.flatMap((part) => {
    if (isGroup(part)) return 'all' in part ? boundsOn(work, part, key, column) : []
    const type = part.field === key && BOUNDING.has(part.op) ? work.filterables.get(key)?.type : undefined
    if (type === 'number') return [numbers(column, part, key, false)]
    return type === 'date' ? [within(column, stretchFor(work, part))] : []
  })
}

/** What few records hold: a name, a word, a number exactly. A choice or a stretch of numbers leaves many. */
const RARE: ReadonlySet<Filterable['type']> = new Set(['text', 'long-text', 'tags', 'record', 'checklist'])

/** Whether a filter is likely to leave so few that they are found first and sorted then. */
const isRare = (filter: Filter, filterables: ReadonlyMap<string, Filterable>): boolean => {
  if (isGroup(filter)) {
    const parts = partsOf(filter).map((part) => isRare(part, filterables))
    return 'all' in filter ? parts.includes(true) : parts.length > 0 && !parts.includes(false)
  }
  const negative = ['is-not', 'none-of', 'lacks', 'empty', 'filled'].includes(filter.op)
  return !negative && RARE.has(filterables.get(filter.field)?.type ?? 'flag')
}

/** Reads a filter and checks it against what the kind can be filtered by. */
export const checkedFilter = async (ctx: Context, served: ServedKind, text: string) => {
  const read = readFilter(text)
  if ('faults' in read) throw refused(read.faults)
  const kind = withCustom(served.kind, await definitionsOf(ctx, served.kind.name))
  const filterables = new Map(filterablesOf(kind, served.filters).map((each) => [each.key, each]))
  const faults: FilterFault[] = []
  const check = (part: Filter, path: string): void => {
    if (isGroup(part)) {
      const key = 'all' in part ? 'all' : 'any'
      for (const [at, each] of partsOf(part).entries()) check(each, `${path}.${key}.${at}`)
      return
    }
    const fault = faultOfCondition(part, path, filterables)
    if (fault) faults.push(fault)
  }
  check(read.filter, 'filter')
  if (faults.length > 0) throw refused(faults)
  return { filter: read.filter, filterables }
}

const refused = (errors: FilterFault[]): Problem =>
  new Problem('invalid-input', `Nothing was read: ${errors[0]?.path} cannot be used. ${errors[0]?.message}`, {
    errors,
  })

const idsIn = async (
  ctx: Context,
  conditions: readonly Condition[],
  filterables: ReadonlyMap<string, Filterable>,
): Promise<Map<string, string>> => {
  const named = conditions.flatMap(({ field, value }) =>
    filterables.get(field)?.type === 'record' && Array.isArray(value) ? value.map(String) : [],
  )
  const found = await findRecords(
    ctx,
    named.filter((text) => text !== 'me'),
  )
  const ids = new Map([...found].map(([text, head]) => [text, head.id]))
  if (ctx.actor.personId) ids.set('me', ctx.actor.personId)
  return ids
}

const derivedKey = ({ field, value }: Condition): string => `${field} ${value}`

/** Asked for before the whole is put together: some need an answer of the database first. */
const derivedIn = async (
  ctx: Context,
  { filters = {} }: ServedKind,
  conditions: readonly Condition[],
  isBinned: boolean,
): Promise<Map<string, Sql>> => {
  const meant = new Map<string, Sql>()
  for (const each of conditions) {
    const filter = filters[each.field]
    if (filter) meant.set(derivedKey(each), await filter.where(ctx, String(each.value), isBinned))
  }
  return meant
}

const sqlOf = (work: Work, filter: Filter): Sql => {
  if (isGroup(filter)) {
    const parts = partsOf(filter).map((part) => sqlOf(work, part))
    const isAll = 'all' in filter
    if (parts.length === 0) return isAll ? sql`true` : sql`false`
    return sql`(${sql.join(parts, isAll ? sql` and ` : sql` or `)})`
  }
  const filterable = work.filterables.get(filter.field)
  if (!filterable) return sql`false`
  const { op } = filter
  if (filterable.type === 'derived') return work.derived.get(derivedKey(filter)) ?? sql`false`
  if (op === 'empty') return isEmpty(filterable)
  if (op === 'filled') return sql`not ${isEmpty(filterable)}`
  // What is empty is not equal to anything: the opposite of a condition takes in all that it leaves out.
  const opposite = op === 'is-not' ? 'is' : op === 'none-of' ? 'any-of' : op === 'lacks' ? 'contains' : null
  return opposite === null
    ? positive(work, filterable, filter)
    : sql`not coalesce(${positive(work, filterable, { ...filter, op: opposite })}, false)`
}

const HEAD: Readonly<Record<string, string>> = {
  title: 'r.title',
  product: 'r.product_id',
  createdBy: 'r.created_by',
  createdAt: 'r.created_at',
  updatedAt: 'r.updated_at',
}

const columnFor = ({ key }: Filterable): Sql => sql.ref(HEAD[key] ?? `b.${columnOf(key)}`)

/** The text of a custom field's value. */
const customText = (key: string): Sql => sql`(r.custom ->> ${customKey(key)})`

/** Says what a value is, so that the index over all custom values finds it. */
const holds = (key: string, value: unknown): Sql =>
  sql`(r.custom <> '{}' and r.custom @> ${JSON.stringify({ [customKey(key)]: value })}::jsonb)`

const isEmpty = (filterable: Filterable): Sql => {
  const { key, type } = filterable
  if (isCustom(key)) return sql`(not r.custom ? ${customKey(key)})`
  const column = columnFor(filterable)
  if (type === 'text' || type === 'long-text') return sql`(coalesce(${column}, '') = '')`
  if (type === 'tags') return sql`(coalesce(cardinality(${column}), 0) = 0)`
  if (type === 'checklist' || type === 'options') return sql`(coalesce(${column}, '[]') = '[]')`
  return sql`(${column} is null)`
}

const anyOf = (parts: readonly Sql[]): Sql =>
  parts.length === 0 ? sql`false` : sql`(${sql.join([...parts], sql` or `)})`

const positive = (work: Work, filterable: Filterable, condition: Condition): Sql => {
  const { key, type } = filterable
  const custom = isCustom(key)
  const column = custom ? customText(key) : columnFor(filterable)
  const { op, value } = condition
  const list = Array.isArray(value) ? value.map(String) : []
  switch (type) {
    case 'text':
    case 'long-text':
      if (op === 'is') return custom ? holds(key, value) : sql`${column} = ${String(value)}`
      return sql`position(lower(${String(value)}) in lower(${column})) > 0`
    case 'checklist':
      return sql`exists (select 1 from jsonb_array_elements(${column}) line
        where position(lower(${String(value)}) in lower(line ->> 'text')) > 0)`
    case 'whole':
    case 'number':
      return numbers(custom ? sql`${column}::float8` : column, condition, key, custom)
    case 'flag':
      return custom ? holds(key, value) : sql`${column} = ${value === true}`
    case 'choice':
      return custom ? anyOf(list.map((each) => holds(key, each))) : sql`${column} = any(${list}::text[])`
    case 'tags':
      if (custom) return op === 'all-of' ? holds(key, list) : anyOf(list.map((each) => holds(key, [each])))
      return op === 'all-of' ? sql`${column} @> ${list}::text[]` : sql`${column} && ${list}::text[]`
    case 'record': {
      const ids = list.flatMap((each) => work.ids.get(each) ?? [])
      return custom ? anyOf(ids.map((id) => holds(key, id))) : sql`${column} = any(${ids}::uuid[])`
    }
    case 'date':
      return within(custom ? column : sql`${column}::text`, stretchFor(work, condition))
    case 'moment':
      return within(sql`(${column} at time zone ${work.today.zone})::date::text`, stretchFor(work, condition))
    default:
      return sql`false`
  }
}

const numbers = (column: Sql, { op, value }: Condition, key: string, custom: boolean): Sql => {
  const [from, to] = Array.isArray(value) ? value.map(Number) : [Number(value), 0]
  if (op === 'is') return custom ? holds(key, from) : sql`${column} = ${from}::float8`
  if (op === 'more') return sql`${column} > ${from}::float8`
  if (op === 'less') return sql`${column} < ${from}::float8`
  return sql`${column} between ${from}::float8 and ${to}::float8`
}

const stretchFor = (work: Work, condition: Condition): Stretch | null =>
  condition.op === 'this-term' ? work.term : stretchOf(condition, work.today.day)

/** Days compare as texts, year first. No stretch, as between two terms, holds no day. */
const within = (day: Sql, stretch: Stretch | null): Sql => {
  if (!stretch) return sql`false`
  const parts = [
    ...(stretch.from === null ? [] : [sql`${day} >= ${stretch.from}`]),
    ...(stretch.to === null ? [] : [sql`${day} <= ${stretch.to}`]),
  ]
  return sql`(${sql.join([sql`${day} is not null`, ...parts], sql` and `)})`
}
