import { sql } from 'kysely'
import { checkRecord, readable } from '../access/check.ts'
import type { Level } from '../access/levels.ts'
import { kindNamed } from '../app.ts'
import { columnOf } from '../fields/field.ts'
import { isId, parseRef } from '../ids.ts'
import { type Kind, tableOf } from '../kinds/kind.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { notFound } from '../problems.ts'
import { HEAD_COLUMNS, refOf, type StoredRecord } from './shape.ts'

/** The columns of head and body, ready for a select from `record r` joined with the kind's table `b`. */
export const recordColumns = (kind: Kind) =>
  sql.join([
    ...HEAD_COLUMNS.map((column) => sql.ref(`r.${column}`)),
    ...Object.keys(kind.fields).map((key) => sql.ref(`b.${columnOf(key)}`)),
  ])

export type Head = {
  id: string
  kind: string
  number: number
  title: string
  product_id: string | null
  binned_at: string | null
  ref: string
  served: ServedKind
}

const asHead = (ctx: Context, row: Omit<Head, 'ref' | 'served'>): Head => {
  const served = kindNamed(ctx.app, row.kind)
  return { ...row, served, ref: refOf(served.kind, row.number) }
}

/** The heads of these ids, those in the bin too, without asking who may read them. Checks come after. */
export const headsById = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Head>> => {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('record')
    .select(['id', 'kind', 'number', 'title', 'product_id', 'binned_at'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, asHead(ctx, row)]))
}

/** One record of any kind by ref or id, where the actor may do `needs` with it. */
export const findRecord = async (ctx: Context, refOrId: string, needs?: Level): Promise<Head> => {
  const found = (await findRecords(ctx, [refOrId])).get(refOrId)
  if (!found) throw notFound(refOrId)
  checkRecord(ctx, found.served, found, needs ?? found.served.may.read)
  return found
}

/** Records of any kind by ref or id, keyed by what was asked for; what does not exist is absent. */
export const findRecords = async (ctx: Context, asked: readonly string[]): Promise<Map<string, Head>> => {
  const ids = asked.filter(isId).map((id) => id.toLowerCase())
  const refs = asked.flatMap((text) => {
    const ref = parseRef(text)
    const served = ref && ctx.app.byPrefix.get(ref.prefix)
    return ref && served ? [{ text, kind: served.kind.name, number: ref.number }] : []
  })
  const byId = await headsById(ctx, ids)
  const rows =
    refs.length === 0
      ? []
      : (
          await sql<Omit<Head, 'ref' | 'served'>>`
            select r.id, r.kind, r.number, r.title, r.product_id, r.binned_at
              from unnest(${refs.map((ref) => ref.kind)}::text[], ${refs.map((ref) => ref.number)}::int[]) as w (kind, number)
              join record r on r.workspace_id = ${ctx.workspaceId} and r.kind = w.kind and r.number = w.number
          `.execute(ctx.db)
        ).rows
  const byRef = new Map(rows.map((row) => [`${row.kind} ${row.number}`, asHead(ctx, row)]))
  const found = new Map<string, Head>()
  for (const text of asked) {
    const head = isId(text) ? byId.get(text.toLowerCase()) : undefined
    if (head) found.set(text, head)
  }
  for (const ref of refs) {
    const head = byRef.get(`${ref.kind} ${ref.number}`)
    if (head) found.set(ref.text, head)
  }
  return found
}

/**
 * Whole records of one kind by id, in the order asked, those in the bin too. `lock` holds them until the transaction
 * ends, in the order of their ids so that two bulk changes cannot wait for each other; whoever only points at them,
 * with a link or a comment, is not held up.
 */
export const loadRecords = async (
  ctx: Context,
  served: ServedKind,
  ids: readonly string[],
  lock = false,
): Promise<StoredRecord[]> => {
  if (ids.length === 0) return []
  if (ids.length > JOINED) return loadMany(ctx, served, ids, lock)
  // Held before they are read: whoever waited for another's change would else be given the fields as they were before it.
  if (lock)
    await sql`select r.id from record r
       where r.workspace_id = ${ctx.workspaceId} and r.id = any(${[...ids]}::uuid[])
       order by r.id for no key update`.execute(ctx.db)
  const { rows } = await sql<StoredRecord>`
    select ${recordColumns(served.kind)}
      from record r
      join ${sql.table(tableOf(served.kind))} b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.id = any(${[...ids]}::uuid[])
     order by r.id`.execute(ctx.db)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const JOINED = 100

/**
 * As loadRecords, for thousands: head and body are read apart. Right after a bulk write PostgreSQL takes the tables for
 * small and would join them by comparing every row with every other.
 */
const loadMany = async (
  ctx: Context,
  served: ServedKind,
  ids: readonly string[],
  lock: boolean,
): Promise<StoredRecord[]> => {
  const heads = sql<StoredRecord>`
    select ${sql.join(HEAD_COLUMNS.map((column) => sql.ref(`r.${column}`)))} from record r
     where r.workspace_id = ${ctx.workspaceId} and r.kind = ${served.kind.name} and r.id = any(${[...ids]}::uuid[])
     order by r.id
     ${lock ? sql`for no key update of r` : sql``}`
  const bodies = sql<{ id: string }>`
    select b.* from ${sql.table(tableOf(served.kind))} b
     where b.workspace_id = ${ctx.workspaceId} and b.id = any(${[...ids]}::uuid[])`
  // The bodies are read behind the lock that reading the heads takes.
  const [head, body] = await Promise.all([heads.execute(ctx.db), bodies.execute(ctx.db)])
  const bodyById = new Map(body.rows.map((each) => [each.id, each]))
  const byId = new Map(head.rows.map((each) => [each.id, { ...bodyById.get(each.id), ...each }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * Holds a record until the transaction ends: of two calls that would each make the same thing once, the second waits
 * here, and then finds what the first made.
 */
export const lockRecord = async (ctx: Context, id: string): Promise<void> => {
  await sql`select 1 from record where workspace_id = ${ctx.workspaceId} and id = ${id} for update`.execute(
    ctx.db,
  )
}

/** Those of the ids that the actor may read, with head; for figures that must not count what is hidden. */
export const readableHeads = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Head>> => {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Omit<Head, 'ref' | 'served'>>`
    select r.id, r.kind, r.number, r.title, r.product_id, r.binned_at
      from record r
     where r.workspace_id = ${ctx.workspaceId} and r.id = any(${[...new Set(ids)]}::uuid[]) and ${readable(ctx)}`.execute(
    ctx.db,
  )
  return new Map(rows.map((row) => [row.id, asHead(ctx, row)]))
}
