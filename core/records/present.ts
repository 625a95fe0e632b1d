import { checkRecord } from '../access/check.ts'
import { columnOf } from '../fields/field.ts'
import { isId } from '../ids.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { notFound } from '../problems.ts'
import { loadRecords, readableHeads } from './load.ts'
import { refOf, type StoredRecord, toWire } from './shape.ts'

type Names = Record<string, { ref: string; kind: string; title: string }>

/** Records as the doors give them out: with derived figures, and the names of what their ids point to. */
export const present = async (ctx: Context, served: ServedKind, rows: readonly StoredRecord[]) => {
  const ids = rows.map((row) => row.id)
  const stored = rows.map((row) => toWire(served.kind, row))
  const [derived, names] = await Promise.all([
    served.derived && ids.length > 0 ? served.derived.load(ctx, ids, stored) : null,
    namesFor(ctx, served, rows),
  ])
  const records = stored.map((record) => Object.assign(record, derived?.get(record.id)))
  return { records, names }
}

export const presentOne = async (ctx: Context, served: ServedKind, id: string) => {
  const [row] = await loadRecords(ctx, served, [id])
  if (!row) throw notFound(`This ${served.kind.name}`)
  checkRecord(ctx, served, { ...row, ref: refOf(served.kind, row.number) }, served.may.read)
  const { records, names } = await present(ctx, served, [row])
  const [record] = records
  if (!record) throw notFound(`This ${served.kind.name}`)
  return { record, names }
}

const namesFor = async (ctx: Context, served: ServedKind, rows: readonly StoredRecord[]): Promise<Names> => {
  const pointing = Object.entries(served.kind.fields).flatMap(([key, field]) =>
    field.type === 'record' ? [columnOf(key)] : [],
  )
  const ids = rows.flatMap((row) => [
    row.product_id,
    row.created_by,
    ...pointing.map((column) => row[column]),
    // Only people are held by id; whose name may not be seen has none.
    ...Object.values(row.custom).filter((value) => typeof value === 'string' && isId(value)),
  ])
  return namesOf(
    ctx,
    ids.filter((id): id is string => typeof id === 'string'),
  )
}

/** Ref, kind and title of what ids point to. A hidden record has no name; a person's is shown wherever they acted. */
export const namesOf = async (ctx: Context, ids: readonly string[]): Promise<Names> => {
  const heads = await readableHeads(ctx, ids)
  return Object.fromEntries(
    [...heads.values()].map((head) => [head.id, { ref: head.ref, kind: head.kind, title: head.title }]),
  )
}
