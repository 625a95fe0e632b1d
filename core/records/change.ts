import { sql } from 'kysely'
import { checkRecord } from '../access/check.ts'
import { definitionsOf } from '../custom/definitions.ts'
import { customKey, flat, isCustom } from '../custom/extended.ts'
import { customAfter, resolveCustom } from '../custom/values.ts'
import { columnOf, emptyValue } from '../fields/field.ts'
import type { Kind } from '../kinds/kind.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { invalid, Problem } from '../problems.ts'
import { type Change, keepChanges } from './changes.ts'
import { resolveFieldRefs } from './field-refs.ts'
import { addFollowing } from './following.ts'
import { findRecord, loadRecords } from './load.ts'
import { appendRanks, reclaimRanks } from './order.ts'
import { fieldValue, fieldValues, refOf, type StoredRecord, sameValue } from './shape.ts'
import { refuseCircles } from './tree-circles.ts'
import { writeRecords } from './write.ts'

/** What to set: a title, a product, fields of the kind. Keys that are absent stay as they are. */
export type Patch = Record<string, unknown>

/** A field that somebody else had changed meanwhile: theirs stands, yours is told back and was not written. */
export type Conflict = {
  field: string
  yours: unknown
  theirs: unknown
  by: string | null
  at: string | null
}

/** `changed` counts the records that were really written. */
export type ChangeResult = { rows: StoredRecord[]; conflicts: Conflict[]; changed: number }

/**
 * Changes records of one kind, one or five thousand alike, as one step of history. With `was`, the values that the
 * writer had seen, each field is told apart: one that somebody else changed meanwhile is left as it is and reported.
 */
export const changeRecords = async (
  ctx: Context,
  served: ServedKind,
  ids: readonly string[],
  patch: Patch,
  was?: Patch,
): Promise<ChangeResult> => {
  const { kind } = served
  const rows = await loadRecords(ctx, served, ids, true)
  for (const row of rows) {
    checkRecord(ctx, served, { ...row, ref: refOf(kind, row.number) }, served.may.write)
    if (row.binned_at !== null)
      throw new Problem(
        'gone',
        `${refOf(kind, row.number)} lies in the bin. Restore it first; nothing was changed.`,
      )
  }
  const checked = await resolveCustom(ctx, kind, [patch], () => rows.map((row) => row.product_id))
  const [given] = await resolveFieldRefs(ctx, kind, checked)
  const target = await targetOf(ctx, served, given ?? {})
  await refuseCircles(ctx, kind, rows, target)
  const overtaken: (Omit<Conflict, 'by' | 'at'> & { recordId: string })[] = []
  const changes: Change[] = []
  const next: StoredRecord[] = []
  for (const row of rows) {
    const { fields, found } = compare(kind, row, target, was && flat(was))
    for (const each of found) overtaken.push({ ...each, recordId: row.id })
    if (Object.keys(fields).length === 0) {
      next.push(row)
      continue
    }
    await addFollowing(ctx, served, row, fields)
    next.push(await written(ctx, served, row, fields))
    changes.push({
      recordId: row.id,
      kind: kind.name,
      ref: refOf(kind, row.number),
      productId: row.product_id,
      verb: 'changed',
      fields,
    })
  }
  if (target['productId'] !== undefined) await rankAnew(ctx, kind, next, changes)
  const changed = new Set(changes.map((change) => change.recordId))
  await writeRecords(
    ctx,
    kind,
    next.filter((row) => changed.has(row.id)),
    changes,
  )
  await keepChanges(ctx, changes)
  const last = await lastChanges(ctx, overtaken)
  const conflicts = overtaken.map(({ recordId: _, ...each }, at) => ({
    ...each,
    by: last[at]?.by ?? null,
    at: last[at]?.at ?? null,
  }))
  return { rows: next, conflicts, changed: changed.size }
}

/** Who moves to another product goes to the end of the order there: keys are unique within a product. */
const rankAnew = async (ctx: Context, kind: Kind, next: StoredRecord[], changes: Change[]): Promise<void> => {
  const moved = new Set(
    changes.filter((change) => 'productId' in change.fields).map((change) => change.recordId),
  )
  const places = next.flatMap((row, at) => (moved.has(row.id) ? [at] : []))
  const ranks = await appendRanks(
    ctx,
    kind,
    places.map((at) => next[at]?.product_id ?? null),
  )
  if (!ranks) return
  for (const [n, at] of places.entries()) {
    const row = next[at]
    if (row) next[at] = { ...row, rank: ranks[n] ?? null }
  }
}

/**
 * Writes given values, a different patch for each record, as one step of history: the way an undo goes back. With
 * `refused`, the rule of the kind costs only the record that breaks it.
 */
export const rewriteFields = async (
  ctx: Context,
  served: ServedKind,
  rows: readonly StoredRecord[],
  patches: ReadonlyMap<string, Patch>,
  refused?: (id: string, problem: Problem) => void,
): Promise<number> => {
  const next: StoredRecord[] = []
  const changes: Change[] = []
  for (const row of rows) {
    const { fields } = compare(served.kind, row, patches.get(row.id) ?? {}, undefined)
    if (Object.keys(fields).length === 0) continue
    try {
      next.push(await written(ctx, served, row, fields))
    } catch (error) {
      if (!refused || !(error instanceof Problem)) throw error
      refused(row.id, error)
      continue
    }
    const verb = Object.keys(fields).every((key) => key === 'rank') ? 'moved' : 'changed'
    const ref = refOf(served.kind, row.number)
    changes.push({ recordId: row.id, kind: row.kind, ref, productId: row.product_id, verb, fields })
  }
  await rankAnew(ctx, served.kind, next, changes)
  const moved = new Set(changes.filter((change) => 'rank' in change.fields).map((change) => change.recordId))
  const settled = await reclaimRanks(
    ctx,
    served.kind,
    next.filter((row) => moved.has(row.id)),
  )
  await writeRecords(ctx, served.kind, [...next.filter((row) => !moved.has(row.id)), ...settled], changes)
  await keepChanges(ctx, changes)
  return next.length
}

/** The patch in stored values: the product's ref turned into its id, refused where the kind has none. */
const targetOf = async (ctx: Context, served: ServedKind, given: Patch): Promise<Patch> => {
  const { product, ...rest } = given
  for (const [key, value] of Object.entries(rest))
    if (value === null && served.kind.fields[key]) rest[key] = emptyValue(served.kind.fields[key])
  if (product === undefined) return rest
  if (served.kind.product === 'none' || served.kind.product === 'self')
    throw invalid('product', `A ${served.kind.name} belongs to the whole workspace.`)
  if (product === null) {
    if (served.kind.product === 'required')
      throw invalid('product', `A ${served.kind.name} needs a product; it was left where it is.`)
    return { ...rest, productId: null }
  }
  const head = await findRecord(ctx, String(product), 'contributor')
  if (head.kind !== 'product') throw invalid('product', `${product} is no product.`)
  return { ...rest, productId: head.id }
}

/** The value of one key as the history has it: title and product beside the fields. */
export const currentValue = (kind: Kind, row: StoredRecord, key: string): unknown =>
  key === 'title'
    ? row.title
    : key === 'productId'
      ? row.product_id
      : key === 'rank'
        ? row.rank
        : isCustom(key)
          ? (row.custom[customKey(key)] ?? null)
          : fieldValue(kind, row, key)

const compare = (kind: Kind, row: StoredRecord, target: Patch, was: Patch | undefined) => {
  const fields: Change['fields'] = {}
  const found: Omit<Conflict, 'by' | 'at'>[] = []
  for (const [key, value] of Object.entries(target)) {
    if (value === undefined) continue
    const current = currentValue(kind, row, key)
    if (sameValue(current, value)) continue
    const seen = was && key in was ? was[key] : current
    if (sameValue(seen, current)) fields[key] = [current, value]
    else found.push({ field: key, yours: value, theirs: current })
  }
  return { fields, found }
}

const written = async (
  ctx: Context,
  served: ServedKind,
  row: StoredRecord,
  fields: Change['fields'],
): Promise<StoredRecord> => {
  const before = fieldValues(served.kind, row)
  const after = Object.fromEntries(Object.entries(fields).map(([key, [, value]]) => [key, value]))
  const values = { ...before, ...after }
  await served.check?.(
    ctx,
    { ...values, title: after['title'] ?? row.title },
    { ...before, title: row.title },
    row.id,
  )
  const own = Object.fromEntries(
    Object.keys(served.kind.fields).map((key) => [columnOf(key), values[key] ?? null]),
  )
  const custom = customAfter(await definitionsOf(ctx, served.kind.name), values, row.custom, after)
  return {
    ...row,
    ...own,
    custom,
    title: String(after['title'] ?? row.title).trim(),
    product_id: 'productId' in after ? (after['productId'] as string | null) : row.product_id,
    rank: 'rank' in after ? (after['rank'] as string | null) : row.rank,
    updated_at: ctx.now,
    version: row.version + 1,
  }
}

/** Who last changed each of these fields, in their order, in one query: for telling conflicts. */
export const lastChanges = async (
  ctx: Context,
  asked: readonly { recordId: string; field: string }[],
): Promise<{ by: string | null; at: string | null }[]> => {
  if (asked.length === 0) return []
  const { rows } = await sql<{ by: string | null; at: string | null }>`
    select p.title as by, c.at
      from unnest(${asked.map((each) => each.recordId)}::uuid[], ${asked.map((each) => each.field)}::text[])
           with ordinality as w (record_id, field, n)
      left join lateral (
        select l.at, l.person_id from change l
         where l.workspace_id = ${ctx.workspaceId} and l.record_id = w.record_id and l.fields ? w.field
         order by l.id desc limit 1) c on true
      left join record p on p.workspace_id = ${ctx.workspaceId} and p.id = c.person_id
     order by w.n`.execute(ctx.db)
  return rows
}
