import { checkRecord, levelFor } from '../access/check.ts'
import { atLeast } from '../access/levels.ts'
import { isCustom } from '../custom/extended.ts'
import { emptyValue } from '../fields/field.ts'
import { Problem } from '../problems.ts'
import { binRecords } from '../records/bin.ts'
import { currentValue, rewriteFields } from '../records/change.ts'
import { findRecords, type Head, headsById, loadRecords } from '../records/load.ts'
import { refOf, type StoredRecord, sameValue } from '../records/shape.ts'
import { type Known, takenBack } from './imported.ts'
import { byEmail } from './references.ts'
import { errorAt, type ParsedRow, printsOf, readPrints } from './rows.ts'
import { inHalves, keepRows, ownFields, rememberLater, resolveRows } from './run-rows.ts'
import { fail, failWith, type Run } from './run-state.ts'

/** A row whose record is there. `before` is what the file said of it the last time, null where it never did. */
export type KnownRow = { row: ParsedRow; recordId: string; before: ReadonlyMap<string, string> | null }

/** Parts rows into those whose record is there (by key, by the id of an export, by e-mail) and new ones. */
export const findKnown = async (
  run: Run,
  rows: readonly ParsedRow[],
  imported: ReadonlyMap<string, Known>,
): Promise<{ known: KnownRow[]; fresh: ParsedRow[] }> => {
  const open = rows.filter((row) => !imported.has(row.key ?? ''))
  const heads = await findRecords(
    run.ctx,
    open.flatMap((row) => row.id ?? []),
  )
  const emails = await byEmail(
    run.ctx,
    run.served,
    open.flatMap((row) => emailOf(row) ?? []),
  )
  const known: KnownRow[] = []
  const fresh: ParsedRow[] = []
  for (const row of rows) {
    const before = imported.get(row.key ?? '')
    const head = row.id ? heads.get(row.id) : undefined
    const adopted = head?.id ?? emails.get(emailOf(row) ?? '')
    if (before) known.push({ row, recordId: before.recordId, before: readPrints(before.prints) })
    else if (head && head.kind !== run.served.kind.name)
      fail(
        run,
        errorAt(row, run.columnOf('id'), row.id ?? '', `This is the id of ${head.ref}, a ${head.kind}.`),
      )
    else if (adopted) known.push({ row, recordId: adopted, before: null })
    else if (isNewPerson(run, row)) fresh.push(row)
  }
  return { known, fresh }
}

const emailOf = (row: ParsedRow): string | null => {
  const email = row.values.get('email')
  return typeof email === 'string' && email.includes('@') ? email.trim().toLowerCase() : null
}

/** An address belongs to one person: a second row with it is an error rather than somebody's double. */
const isNewPerson = (run: Run, row: ParsedRow): boolean => {
  const email = emailOf(row)
  if (!email) return true
  const line = run.emails.get(email)
  run.emails.set(email, line ?? row.line)
  if (line === undefined) return true
  fail(run, errorAt(row, run.columnOf('email'), email, `This address stands in line ${line} already.`))
  return false
}

type Change = KnownRow & { fields: Set<string> }

/** Changes the records of rows that say something else than the last time: those fields, and no others. */
export const changeKnown = async (run: Run, known: readonly KnownRow[]): Promise<void> => {
  const ids = known.map((each) => each.recordId)
  const undone = await takenBack(run.ctx, ids)
  const heads = await headsById(run.ctx, ids)
  for (const { row, recordId } of known) if (row.ref) run.refs.set(row.ref, recordId)
  const changes: Change[] = []
  const back: string[] = []
  for (const each of known) {
    const head = heads.get(each.recordId)
    if (!head) continue
    const undoneFields = undone.get(each.recordId)
    const binned = head.binned_at !== null
    if (binned && !undoneFields) {
      run.inBin++
      continue
    }
    const fields = changedFields(each, undoneFields)
    if (!binned && fields.size === 0 && each.before) run.known.add(each.recordId)
    else if (mayWrite(run, each.row, head)) {
      changes.push({ ...each, fields })
      if (binned) back.push(each.recordId)
    }
  }
  if (back.length > 0) await binRecords(run.ctx, run.served, back, 'back')
  for (const id of back) run.changed.add(id)
  await write(run, changes)
}

const changedFields = (each: KnownRow, undone: ReadonlySet<string> | undefined): Set<string> =>
  new Set(
    [...printsOf(each.row.values)].flatMap(([field, print]) =>
      each.before?.get(field) !== print || undone?.has(field === 'product' ? 'productId' : field)
        ? [field]
        : [],
    ),
  )

const mayWrite = (run: Run, row: ParsedRow, head: Head): boolean => {
  try {
    checkRecord(run.ctx, run.served, head, run.served.may.write)
    return true
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    failWith(run, row, error)
    return false
  }
}

const write = async (run: Run, changes: readonly Change[]): Promise<void> => {
  const resolved = await resolveRows(run, changes)
  const byRow = new Map(changes.map((each) => [each.row, each]))
  await inHalves(run, [...resolved.keys()], async (rows) => {
    const doing = rows.flatMap((row) => byRow.get(row) ?? [])
    const stored = await loadRecords(
      run.ctx,
      run.served,
      doing.map((each) => each.recordId),
      true,
    )
    const storedById = new Map(stored.map((row) => [row.id, row]))
    const refused = new Map<string, Problem>()
    const patches = new Map(
      doing.map((each) => [each.recordId, patchOf(run, each, resolved.get(each.row) ?? new Map())]),
    )
    for (const each of doing) {
      const problem = mayMove(run, storedById.get(each.recordId), patches.get(each.recordId))
      if (problem) refused.set(each.recordId, problem)
    }
    for (const id of refused.keys()) patches.delete(id)
    await rewriteFields(run.ctx, run.served, stored, patches, (id, problem) => refused.set(id, problem))
    const done = doing.filter((each) => !refused.has(each.recordId))
    await keepRows(run, done)
    return () => {
      for (const each of doing) {
        const problem = refused.get(each.recordId)
        if (problem) failWith(run, each.row, problem)
      }
      for (const each of done) {
        run.known.add(each.recordId)
        const row = storedById.get(each.recordId)
        if (row && differs(run, row, patches.get(each.recordId))) run.changed.add(each.recordId)
        rememberLater(run, each.row, each.recordId, each.fields)
      }
    }
  })
}

/** What a change sets, in stored values. An emptied cell empties its field, where it may be empty. */
const patchOf = (run: Run, each: Change, ids: ReadonlyMap<string, string>): Record<string, unknown> => {
  const patch: Record<string, unknown> = {}
  const own = new Set(ownFields(run).map(([field]) => field))
  for (const name of each.fields) {
    const target = run.targets.get(name)
    if (!target || own.has(name)) continue
    const value = ids.get(name) ?? each.row.values.get(name)
    if (name !== 'product') patch[name] = value ?? (isCustom(name) ? null : emptyValue(target))
    else if (value !== undefined || run.served.kind.product === 'optional') patch['productId'] = value ?? null
  }
  return patch
}

/** Moving a record to another product takes the right to write there. */
const mayMove = (
  run: Run,
  row: StoredRecord | undefined,
  patch: Record<string, unknown> | undefined,
): Problem | null => {
  if (!row || !patch || !('productId' in patch) || patch['productId'] === row.product_id) return null
  const productId = patch['productId'] as string | null
  const { write: needs } = run.served.may
  if (atLeast(levelFor(run.ctx, run.served, { id: '', product_id: productId }), needs)) return null
  return new Problem(
    'not-allowed',
    `Moving ${refOf(run.served.kind, row.number)} to that product takes the role of ${needs} there.`,
    { errors: [{ path: 'product', message: `This takes the role of ${needs} on that product.` }] },
  )
}

const differs = (run: Run, row: StoredRecord, patch: Record<string, unknown> | undefined): boolean =>
  Object.entries(patch ?? {}).some(
    ([key, value]) => !sameValue(currentValue(run.served.kind, row, key), value),
  )
