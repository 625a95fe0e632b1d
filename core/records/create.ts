import { sql } from 'kysely'
import { levelFor } from '../access/check.ts'
import { atLeast } from '../access/levels.ts'
import { checkOwn } from '../access/own.ts'
import { definitionsOf } from '../custom/definitions.ts'
import { keepOrder } from '../custom/order.ts'
import { customAfter, resolveCustom, searchedCustom } from '../custom/values.ts'
import { emptyValue } from '../fields/field.ts'
import { newId } from '../ids.ts'
import { type Kind, tableOf } from '../kinds/kind.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { invalid, notFound, Problem } from '../problems.ts'
import { indexedText } from '../search/words.ts'
import { type Change, keepChanges } from './changes.ts'
import { resolveFieldRefs } from './field-refs.ts'
import { findRecord } from './load.ts'
import { appendRanks } from './order.ts'
import { bodyRow, refOf, type StoredRecord, searchText } from './shape.ts'

/** What a new record is made from: a title, a product by ref or id where its kind wants one, and its fields. */
export type NewRecord = {
  title: string
  product?: string | null | undefined
  id?: string | undefined
} & Record<string, unknown>

/**
 * Makes records of one kind, many as easily as one, and writes their history. Ordered kinds are appended at the end.
 * Everything is refused together: either all exist afterwards, or none. With `refused`, the rule of the kind costs
 * only the record that breaks it, which is told by its place in the list.
 */
export const createRecords = async (
  ctx: Context,
  served: ServedKind,
  list: readonly NewRecord[],
  refused?: (at: number, problem: Problem) => void,
): Promise<StoredRecord[]> => {
  const { kind } = served
  if (list.length === 0) return []
  if (kind.personal) await checkOwn(ctx)
  const products = await resolveProducts(ctx, served, list)
  const checked = await resolveCustom(ctx, kind, list, (at) => [products[at] ?? null])
  const given = await resolveFieldRefs(ctx, kind, checked)
  const resolved = (await served.complete?.(ctx, given)) ?? given
  const custom = await definitionsOf(ctx, kind.name)
  const first = await takeNumbers(ctx, kind.name, list.length)
  const ranks = await appendRanks(ctx, kind, products)
  const made: StoredRecord[] = []
  for (const [at, item] of list.entries()) {
    const id = (item.id as string | undefined) ?? newId(ctx.now)
    const values = withDefaults(kind, resolved[at] ?? {})
    try {
      await served.check?.(ctx, { ...values, title: item.title }, null, null)
    } catch (error) {
      if (!refused || !(error instanceof Problem)) throw error
      refused(at, error)
      continue
    }
    const own = customAfter(custom, values, {}, given[at] ?? {})
    made.push({
      ...bodyRow(kind, ctx.workspaceId, id, values),
      workspace_id: ctx.workspaceId,
      id,
      kind: kind.name,
      number: first + at,
      title: item.title.trim(),
      product_id: kind.product === 'self' ? id : (products[at] ?? null),
      rank: ranks?.[at] ?? null,
      created_at: ctx.now,
      created_by: ctx.actor.personId || null,
      updated_at: ctx.now,
      version: 1,
      binned_at: null,
      custom: own,
      search: searchText(kind, values, searchedCustom(custom, own)),
    })
  }
  await insertRecords(ctx, kind, made)
  await keepOrder(ctx, custom, made, true)
  await keepChanges(
    ctx,
    made.map((row) => creation(kind, row)),
  )
  for (const row of made) await served.made?.(ctx, { id: row.id, title: row.title })
  return made
}

/** Every field with a value: the given one, or what it holds when nobody has said anything. */
const withDefaults = (kind: Kind, given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(kind.fields).map(([key, field]) => [key, given[key] ?? emptyValue(field)]),
  )

/** The first line of a record's history. Its first values are not repeated: later changes carry what was before. */
const creation = (kind: Kind, row: StoredRecord): Change => ({
  recordId: row.id,
  kind: kind.name,
  ref: refOf(kind, row.number),
  productId: row.product_id,
  verb: 'created',
  fields: { title: [null, row.title] },
})

/** The product of each new record, and whether the actor may make one there. */
const resolveProducts = async (
  ctx: Context,
  served: ServedKind,
  list: readonly NewRecord[],
): Promise<(string | null)[]> => {
  const { kind } = served
  const needs = served.may.create ?? served.may.write
  const ids = new Map<string, string>()
  for (const text of new Set(list.flatMap((item) => item.product ?? []))) {
    if (kind.product === 'none' || kind.product === 'self')
      throw invalid('product', `A ${kind.name} belongs to the whole workspace; leave the product out.`)
    const head = await findRecord(ctx, text)
    if (head.kind !== 'product' || head.binned_at !== null) throw notFound(`A product ${text}`)
    ids.set(text, head.id)
  }
  for (const productId of new Set(list.map((item) => ids.get(item.product ?? '') ?? null))) {
    if (kind.product === 'required' && productId === null)
      throw invalid('product', `Nothing was made: a ${kind.name} needs a product. Name one, such as PROD-1.`)
    if (!atLeast(levelFor(ctx, served, { id: '', product_id: productId }), needs))
      throw new Problem('not-allowed', `Making a ${kind.name} here takes the role of ${needs}.`)
  }
  return list.map((item) => ids.get(item.product ?? '') ?? null)
}

/** Reserves `count` numbers for refs and gives the first. Numbers are never given twice, nor reused. */
const takeNumbers = async (ctx: Context, kind: string, count: number): Promise<number> => {
  const { rows } = await sql<{ next: number }>`
    insert into ref_counter as c (workspace_id, kind, next) values (${ctx.workspaceId}, ${kind}, ${count + 1})
    on conflict (workspace_id, kind) do update set next = c.next + ${count}
    returning c.next`.execute(ctx.db)
  return (rows[0]?.next ?? count + 1) - count
}

/** Writes head and body of many records. `search` holds its words as text here and becomes the index's words on the way. */
export const insertRecords = async (
  ctx: Context,
  kind: Kind,
  rows: readonly StoredRecord[],
): Promise<void> => {
  for (let start = 0; start < rows.length; start += 1000) {
    const part = rows.slice(start, start + 1000)
    const json = JSON.stringify(part.map((row) => ({ ...row, title_words: indexedText(row.title) })))
    await sql`insert into record (workspace_id, id, kind, number, title, product_id, rank, created_at, created_by, updated_at, version, binned_at, custom, search)
      select workspace_id, id, kind, number, title, product_id, rank, created_at, created_by, updated_at, version, binned_at, custom,
             setweight(to_tsvector('linchpin', title_words), 'A') || to_tsvector('linchpin', search)
        from json_to_recordset(${json}) as x (workspace_id uuid, id uuid, kind text, number int, title text, product_id uuid, rank text,
             created_at timestamptz, created_by uuid, updated_at timestamptz, version int, binned_at timestamptz, custom jsonb, title_words text, search text)`.execute(
      ctx.db,
    )
    const table = sql.table(tableOf(kind))
    await sql`insert into ${table} select * from json_populate_recordset(null::${table}, ${json})`.execute(
      ctx.db,
    )
  }
}
