import { sql } from 'kysely'
import { readable } from '../access/check.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { invalid } from '../problems.ts'

/** What became of a record since: it came, it went, or something of it is another. */
export type Became = 'added' | 'gone' | 'changed'
export type Compared = {
  id: string
  became: Became
  /** Whether it stands elsewhere in its order: nearer to the top, or to the end. */
  moved: 'up' | 'down' | null
  /** The fields that hold something else now, its place aside. */
  fields: string[]
  /** The id of the last line of its history that counts: lists are sorted by it. */
  last: string
}

/** The lines of history that change what a list shows. Links, comments and parts have lines of their own. */
const VERBS = sql`('created', 'changed', 'moved', 'binned', 'restored')`

/**
 * The moment that `since` means, ISO 8601 in UTC: a moment as it is, a day as its beginning where the workspace is.
 *
 * @throws Problem where it is neither, or lies in the future
 */
export const momentOf = async (ctx: Context, since: string): Promise<string> => {
  const { time_zone } = await ctx.db
    .selectFrom('workspace')
    .select('time_zone')
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirstOrThrow()
  const moment = read(since, time_zone)
  if (moment === null)
    throw invalid(
      'since',
      `${since} is neither a day, such as 2026-11-21, nor a moment, such as 2026-11-21T09:00:00Z.`,
    )
  if (moment > ctx.now) throw invalid('since', `${since} is not yet: choose an earlier day.`)
  return moment
}

const read = (text: string, timeZone: string): string | null => {
  try {
    const day = /^\d{4}-\d\d-\d\d$/.test(text)
    const at = day
      ? Temporal.PlainDate.from(text).toZonedDateTime({ timeZone }).toInstant()
      : Temporal.Instant.from(text)
    return new Date(at.epochMilliseconds).toISOString()
  } catch {
    return null
  }
}

/**
 * The lines written after a moment. Ids are made in the order of time, so that the index of ids leads to them, and what
 * was written before is never read; the moment itself is looked at too, as ids may run ahead of it.
 */
export const linesAfter = (ctx: Context, moment: string) => {
  // An id holds no moment before 1970: then everything was written after it.
  const time = Math.max(0, Date.parse(moment)).toString(16).padStart(12, '0')
  return sql`c.workspace_id = ${ctx.workspaceId} and c.id >= ${`${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`}
    and c.at > ${moment} and c.verb in ${VERBS}`
}

type Row = {
  id: string
  last: string
  made: boolean
  first_bin: string | null
  keys: string[] | null
  product_was: string | null
  rank_was: string | null
  rank_is: string | null
  open: boolean
  product_id: string | null
}

/**
 * What the records of a kind became since a moment, the latest first: from the history alone, so that only what was
 * touched is read. What was changed and changed back is no difference.
 */
export const comparedSince = async (
  ctx: Context,
  served: ServedKind,
  moment: string,
  productId: string | null,
): Promise<Compared[]> => {
  const { name } = served.kind
  const { rows } = await sql<Row>`
    with lines as materialized (
      select c.id, c.record_id, c.verb, c.fields from change c
       where ${linesAfter(ctx, moment)} and c.kind = ${name}),
    parts as (
      select l.record_id, f.key, (array_agg(f.value -> 0 order by l.id))[1] as was,
             (array_agg(f.value -> 1 order by l.id desc))[1] as now_is
        from lines l cross join lateral jsonb_each(l.fields) f
       where l.verb in ('changed', 'moved') group by l.record_id, f.key),
    net as (
      select p.record_id, array_agg(p.key order by p.key) as keys,
             (array_agg(p.was #>> '{}') filter (where p.key = 'productId'))[1] as product_was,
             (array_agg(p.was #>> '{}') filter (where p.key = 'rank'))[1] as rank_was,
             (array_agg(p.now_is #>> '{}') filter (where p.key = 'rank'))[1] as rank_is
        from parts p where p.was is distinct from p.now_is group by p.record_id),
    acts as (
      select l.record_id, bool_or(l.verb = 'created') as made, (array_agg(l.id order by l.id desc))[1] as last,
             (array_agg(l.verb order by l.id) filter (where l.verb in ('binned', 'restored')))[1] as first_bin
        from lines l group by l.record_id)
    select a.record_id as id, a.last, a.made, a.first_bin, n.keys, n.product_was, n.rank_was, n.rank_is,
           r.binned_at is null as open, r.product_id
      from acts a
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = a.record_id
      left join net n on n.record_id = a.record_id
     where ${readable(ctx, 'r', name)}
     order by a.last desc`.execute(ctx.db)
  return rows.flatMap((row) => asCompared(row, productId) ?? [])
}

const asCompared = (row: Row, productId: string | null): Compared | null => {
  const keys = row.keys ?? []
  const productThen = keys.includes('productId') ? row.product_was : row.product_id
  // The first time that it went or came back says where it was before.
  const openThen = row.first_bin === null ? row.open : row.first_bin === 'binned'
  const was = !row.made && openThen && (productId === null || productThen === productId)
  const is = row.open && (productId === null || row.product_id === productId)
  const fields = keys.filter((key) => key !== 'rank')
  const moved = was && is && keys.includes('rank') ? direction(row) : null
  if (!was && !is) return null
  if (was && is && fields.length === 0 && moved === null) return null
  return {
    id: row.id,
    became: was === is ? 'changed' : is ? 'added' : 'gone',
    moved,
    fields: was && is ? fields : [],
    last: row.last,
  }
}

const direction = ({ rank_was, rank_is }: Row): 'up' | 'down' | null =>
  rank_was === null || rank_is === null ? null : rank_is < rank_was ? 'up' : 'down'

/** A field that holds something else now: what stood there then, what stands there, and who made it so. */
export type FieldSince = { field: string; before: unknown; after: unknown; by: string | null; at: string }

/** For each of some records, how its fields differ from then. */
export const fieldsSince = async (
  ctx: Context,
  moment: string,
  ids: readonly string[],
): Promise<Map<string, FieldSince[]>> => {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<FieldSince & { record_id: string }>`
    select x.record_id, x.field, x.before, x.after, p.title as by, x.at from (
      select c.record_id, f.key as field, (array_agg(f.value -> 0 order by c.id))[1] as before,
             (array_agg(f.value -> 1 order by c.id desc))[1] as after, max(c.at) as at,
             (array_agg(c.person_id order by c.id desc))[1] as person_id
        from change c cross join lateral jsonb_each(c.fields) f
       where ${linesAfter(ctx, moment)} and c.record_id = any(${[...ids]}::uuid[]) and c.verb in ('changed', 'moved')
       group by c.record_id, f.key) x
      left join record p on p.workspace_id = ${ctx.workspaceId} and p.id = x.person_id
     where x.before is distinct from x.after
     order by x.at desc, x.field`.execute(ctx.db)
  return Map.groupBy(
    rows.map(({ record_id, ...rest }) => ({ record_id, ...rest })),
    ({ record_id }) => record_id,
  )
}

/** Who did the last of it, for records that came or went. */
export const lastDone = async (
  ctx: Context,
  lines: readonly string[],
): Promise<Map<string, { by: string | null; at: string }>> => {
  if (lines.length === 0) return new Map()
  const { rows } = await sql<{ record_id: string; by: string | null; at: string }>`
    select c.record_id, p.title as by, c.at from change c
      left join record p on p.workspace_id = ${ctx.workspaceId} and p.id = c.person_id
     where c.workspace_id = ${ctx.workspaceId} and c.id = any(${[...lines]}::uuid[])`.execute(ctx.db)
  return new Map(rows.map(({ record_id, ...rest }) => [record_id, rest]))
}

/** Whether a record was there then, and whether it lay in the bin; by its history since. */
export const stateThen = async (
  ctx: Context,
  moment: string,
  record: { id: string; binned: boolean },
): Promise<'open' | 'binned' | 'not-yet'> => {
  const { rows } = await sql<{ verb: string }>`
    select c.verb from change c
     where ${linesAfter(ctx, moment)} and c.record_id = ${record.id} and c.verb in ('created', 'binned', 'restored')
     order by c.id`.execute(ctx.db)
  if (rows.some(({ verb }) => verb === 'created')) return 'not-yet'
  const first = rows[0]?.verb
  return (first === undefined ? record.binned : first === 'restored') ? 'binned' : 'open'
}
