import { type RawBuilder, sql } from 'kysely'
import { visibleProducts } from '../access/actor.ts'
import { readable } from '../access/check.ts'
import { plannedByValues } from '../database/planning.ts'
import type { Context } from '../operations/context.ts'
import { type Expected, NOTHING, type Plan, queryOf } from './plan.ts'

/** As many matches are gathered before they are ranked. */
const GATHERED = 500
/** Where more are expected, the newest are taken; ranking a hundred thousand would take seconds (facts/stack.md). */
const COMMON = 500
/** As many of the newest records are looked through for a common word. */
const WALKED = 20_000
/** A beginning that more records hold is not asked of the index, which would gather all of them first. */
const OPEN = 50_000

/** Whether so many are expected that the newest of them are found by looking through the newest records. */
export const isCommon = ({ documents, matches }: Expected): boolean =>
  matches > Math.max(COMMON, documents / 200)

/** The ids of what the actor may read of these kinds and that holds the words, best first. */
export const findByWords = async (
  ctx: Context,
  kinds: readonly string[],
  plan: Plan,
  limit: number,
): Promise<string[]> => {
  const expected = (kind: string) => plan.byKind.get(kind) ?? NOTHING
  const common = kinds.filter((kind) => isCommon(expected(kind)))
  const rare = kinds.filter((kind) => !isCommon(expected(kind)))
  const hits = await plannedByValues(ctx.db, async () => {
    const newest = await walk(ctx, common, plan, limit)
    const short = common.filter(
      (kind) => newest.filter((hit) => hit.kind === kind).length < limit && expected(kind).matches < OPEN,
    )
    return [...newest, ...(await gather(ctx, [...rare, ...short], plan))]
  })
  const best = new Map(
    hits.sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1)).map((hit) => [hit.id, hit]),
  )
  return [...best.keys()].slice(0, limit)
}

/** What stands apart, such as a note that was merged into another, is found by its ref only. */
const notApart = (ctx: Context, alias: string): RawBuilder<unknown> => {
  const parts = [...ctx.app.kinds.values()].flatMap(({ kind, apart }) =>
    Object.values(apart ?? {}).map(
      (each) => sql`and not (${sql.ref(`${alias}.kind`)} = ${kind.name} and ${each.where(ctx, alias)})`,
    ),
  )
  return parts.length > 0 ? sql.join(parts, sql` `) : sql``
}

type Hit = { id: string; kind: string; score: number }

/** Matches, whichever are found first: those of all kinds together, and of each kind that has an index of its own. */
const gather = async (ctx: Context, kinds: readonly string[], plan: Plan): Promise<Hit[]> => {
  const many = kinds.filter((kind) => ctx.app.kinds.get(kind)?.many)
  const others = kinds.filter((kind) => !many.includes(kind))
  const hits = many.length < kinds.length ? await gatherFrom(ctx, others, plan, fewOf(ctx)) : []
  for (const kind of many) hits.push(...(await gatherFrom(ctx, [kind], plan, onlyOf(kind))))
  return hits
}

/** Says of `record r` what lets the index of a kind's own words be used: the kind, written out. */
export const onlyOf = (kind: string): RawBuilder<unknown> => sql`r.kind = ${sql.lit(kind)}`

/** The same for the index that all other kinds share. */
const fewOf = ({ app }: Context): RawBuilder<unknown> =>
  sql.join(
    [...app.kinds.values()].flatMap(({ kind, many }) => (many ? sql`r.kind <> ${sql.lit(kind.name)}` : [])),
    sql` and `,
  )

const gatherFrom = async (
  ctx: Context,
  kinds: readonly string[],
  plan: Plan,
  indexed: RawBuilder<unknown>,
): Promise<Hit[]> => {
  const isOpenCommon = kinds.some((kind) => (plan.byKind.get(kind)?.open ?? 0) > OPEN)
  const { rows } = await sql<Hit>`
    with hits as materialized (
      select r.id, r.kind, r.search from record r
       where r.workspace_id = ${ctx.workspaceId} and r.kind = any(${[...kinds]}::text[]) and ${indexed}
         and ${holds(plan, isOpenCommon)} and r.binned_at is null and ${readable(ctx)} ${notApart(ctx, 'r')}
       limit ${GATHERED})
    select id, kind, ts_rank(search, ${queryOf(plan)}::tsquery, 1)::float8 as score from hits`.execute(ctx.db)
  return rows
}

/**
 * That `record r` holds the words. An expression is not asked of the index: where very many hold the open word, the
 * rows that the other words find are looked at one by one.
 */
const holds = (plan: Plan, isOpenCommon: boolean): RawBuilder<unknown> =>
  plan.whole && isOpenCommon
    ? sql`r.search @@ ${plan.whole}::tsquery and (r.search || ''::tsvector) @@ ${plan.open}::tsquery`
    : sql`r.search @@ ${queryOf(plan)}::tsquery`

/** The newest matches of each kind, among the newest records that the actor may read. */
const walk = async (ctx: Context, kinds: readonly string[], plan: Plan, limit: number): Promise<Hit[]> => {
  if (kinds.length === 0) return []
  const query = queryOf(plan)
  const through = ({ where, order }: Place): RawBuilder<unknown> => sql`
    select s.id, k.kind, s.search from unnest(${[...kinds]}::text[]) as k (kind)
     cross join lateral (
       select n.id, n.kind, n.search from (
         select r.id, r.kind, r.search from record r
          where r.workspace_id = ${ctx.workspaceId} and r.kind = k.kind and r.binned_at is null
            and ${where} and ${readable(ctx)}
          order by ${order} limit ${WALKED}) n
        where n.search @@ ${query}::tsquery ${notApart(ctx, 'n')} limit ${limit}) s`
  const { rows } = await sql<Hit>`
    with hits as materialized (${sql.join(placesOf(ctx).map(through), sql` union all `)})
    select distinct id, kind, ts_rank(search, ${query}::tsquery, 1)::float8 as score from hits`.execute(
    ctx.db,
  )
  return rows
}

/** At most so many products are looked through each for itself, by the index that has the product in front. */
const SINGLY = 8

type Place = { where: RawBuilder<unknown>; order: RawBuilder<unknown> }

/** Where the newest that somebody may read are found without passing by all that they may not. */
const placesOf = ({ actor }: Context): Place[] => {
  const newest = sql`r.id desc`
  const products = visibleProducts(actor)
  const ids = products === 'all' ? [] : [...actor.productLevels.keys()]
  if (products === 'all' || ids.length > SINGLY) return [{ where: sql`true`, order: newest }]
  return [
    // The planner does not see that all of no product come in the order of their ids, unless it is asked so.
    { where: sql`r.product_id is null`, order: sql`r.product_id, r.id desc` },
    ...ids.map((id) => ({ where: sql`r.product_id = ${id}::uuid`, order: newest })),
    ...(actor.granted.size > 0
      ? [{ where: sql`r.id = any(${[...actor.granted.keys()]}::uuid[])`, order: newest }]
      : []),
  ]
}
