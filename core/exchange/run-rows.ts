import { sql } from 'kysely'
import { isCustom } from '../custom/extended.ts'
import type { Field } from '../fields/field.ts'
import { Problem } from '../problems.ts'
import { keepImported, type ToKeep } from './imported.ts'
import { errorAt, type ParsedRow, printsOf, writePrints } from './rows.ts'
import { fail, failWith, type Run } from './run-state.ts'

/** The fields that name a record, apart from those that name one of the kind being imported. */
export const namingFields = (run: Run): [string, Field & { type: 'record' }][] =>
  [...run.targets].flatMap(([key, field]) =>
    field.type === 'record' && (field.kind !== run.served.kind.name || isCustom(key)) ? [[key, field]] : [],
  )

/** The fields that name a record of the kind being imported: the larger item, the wider group. */
export const ownFields = (run: Run): [string, Field & { type: 'record' }][] =>
  Object.entries(run.served.kind.fields).flatMap(([key, field]) =>
    field.type === 'record' && field.kind === run.served.kind.name ? [[key, field]] : [],
  )

/**
 * Turns the names in the rows' record fields into ids, for all rows in few statements. Rows with a name that nobody
 * has are told as errors and left out.
 */
export const resolveRows = async (
  run: Run,
  rows: readonly { row: ParsedRow; fields: ReadonlySet<string> }[],
): Promise<Map<ParsedRow, Map<string, string>>> => {
  const resolved = new Map<ParsedRow, Map<string, string>>(rows.map(({ row }) => [row, new Map()]))
  for (const [field, target] of namingFields(run)) {
    const naming = rows.filter(
      ({ row, fields }) =>
        fields.has(field) && typeof row.values.get(field) === 'string' && resolved.has(row),
    )
    const names = naming.map(({ row }) => String(row.values.get(field)))
    const found = await run.resolver.resolve(target.kind, names, target.madeByImport === true)
    for (const { row } of naming) {
      const name = String(row.values.get(field))
      const answer = found.get(name)
      if (answer && 'id' in answer) resolved.get(row)?.set(field, answer.id)
      else {
        fail(run, errorAt(row, run.columnOf(field), name, answer?.fault ?? 'This could not be found.'))
        resolved.delete(row)
      }
    }
  }
  return resolved
}

/**
 * Does `work` for a list of rows, and then what it hands back: the counting, which no savepoint takes back. Where the database or a rule refuses it, the list is halved until the row that is to
 * blame is alone; it becomes an error and the others are done.
 */
export const inHalves = async (
  run: Run,
  rows: readonly ParsedRow[],
  work: (rows: readonly ParsedRow[]) => Promise<() => void>,
): Promise<void> => {
  if (rows.length === 0) return
  const savepoint = `rows_${rows[0]?.line}_${rows.length}`
  await sql.raw(`savepoint ${savepoint}`).execute(run.ctx.db)
  try {
    const count = await work(rows)
    await sql.raw(`release savepoint ${savepoint}`).execute(run.ctx.db)
    count()
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    // 22: data that does not fit its type; 23: a constraint; 54: more than the database can hold.
    if (!(error instanceof Problem) && !/^(22|23|54)/.test(code)) throw error
    await sql.raw(`rollback to savepoint ${savepoint}`).execute(run.ctx.db)
    const [only] = rows
    if (rows.length === 1 && only) return failWith(run, only, asProblem(error as Error))
    const middle = Math.ceil(rows.length / 2)
    await inHalves(run, rows.slice(0, middle), work)
    await inHalves(run, rows.slice(middle), work)
  }
}

const asProblem = (error: Error): Problem =>
  error instanceof Problem
    ? error
    : new Problem('invalid-input', `The database refused this row: ${error.message}`)

/** Notes the fields of a row that name another record of its own kind, which may stand further down in the file. */
export const rememberLater = (
  run: Run,
  row: ParsedRow,
  recordId: string,
  fields: ReadonlySet<string> | null,
): void => {
  for (const [field] of ownFields(run)) {
    if (!row.values.has(field) || (fields && !fields.has(field))) continue
    const name = row.values.get(field)
    if (typeof name === 'string' || fields)
      run.later.push({ row, recordId, field, name: typeof name === 'string' ? name : null })
  }
}

/** Keeps what rows became; rows without a key are forgotten, and made anew the next time. */
export const keepRows = async (
  run: Run,
  rows: readonly {
    row: ParsedRow
    recordId: string
    /** What was known of it: fields that this mapping leaves out stay known. */
    before: ReadonlyMap<string, string> | null
    without?: string
  }[],
): Promise<void> => {
  const kept = rows.flatMap(({ row, recordId, before, without }): ToKeep[] => {
    if (row.key === null) return []
    const prints = new Map([...(before ?? []), ...printsOf(row.values)])
    if (without) prints.delete(without)
    return [{ key: row.key, recordId, prints: writePrints(prints) }]
  })
  await keepImported(run.ctx, run.served.kind.name, run.source, kept)
}
