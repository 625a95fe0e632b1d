import { sql } from 'kysely'
import { refreshStatistics } from '../database/statistics.ts'
import { newId } from '../ids.ts'
import { type Kind, tableOf } from '../kinds/kind.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { createRecords, type NewRecord } from '../records/create.ts'
import { breathe } from './breathe.ts'
import type { CellOptions } from './cells.ts'
import { changeKnown, findKnown } from './import-known.ts'
import { fillLater } from './import-later.ts'
import { bringComments, bringLinks } from './import-more.ts'
import { loadImported, lockSource } from './imported.ts'
import { type ColumnMapping, checkMapping, checkTitle, targetsOf } from './mapping.ts'
import { createResolver } from './references.ts'
import { errorAt, type KeySource, type ParsedRow, type RowError, rowReader } from './rows.ts'
import { inHalves, keepRows, ownFields, rememberLater, resolveRows } from './run-rows.ts'
import { fail, failWith, type Run } from './run-state.ts'
import type { Row, Table } from './table.ts'

export type ImportPlan = {
  served: ServedKind
  /** The kind with the custom fields that columns can fill. */
  kind: Kind
  mapping: ColumnMapping[]
  key: KeySource
  /** The name under which the rows are known when the file comes again. */
  source: string
  product: string | null
  options: CellOptions
  /** Does everything, counts it, and takes it all back. */
  dryRun: boolean
  /** Told now and then how many rows are done. */
  tell: (rows: number) => void
}

export type ImportResult = {
  rows: number
  created: number
  changed: number
  unchanged: number
  inBin: number
  errorRows: number
  errors: RowError[]
  made: { kind: string; titles: string[] }[]
  /** What came along: comments, links, and links whose other end is not in the source. */
  comments: number
  links: number
  linksLeft: number
}

const CHUNK = 1000

/**
 * Imports a table as records of one kind, in one step of history. A row that does not fit costs that row. Rows that an
 * earlier import of the same source brought are recognised by their key: what the file still says the same is left
 * alone, whatever became of the record since.
 */
export const importTable = async (ctx: Context, plan: ImportPlan, table: Table): Promise<ImportResult> => {
  checkMapping(plan.kind, table.header, plan.mapping)
  checkTitle(plan.served.kind, plan.mapping)
  await lockSource(ctx, plan.served.kind.name, plan.source)
  if (!plan.dryRun) return work(ctx, plan, table)
  await sql`savepoint dry_run`.execute(ctx.db)
  const result = await work({ ...ctx, announce: () => {} }, plan, table)
  await sql`rollback to savepoint dry_run`.execute(ctx.db)
  return result
}

const work = async (ctx: Context, plan: ImportPlan, table: Table): Promise<ImportResult> => {
  const { kind } = plan
  const run: Run = {
    ctx,
    served: plan.served,
    source: plan.source,
    product: plan.product,
    targets: targetsOf(kind),
    columnOf: (field) => plan.mapping.find((each) => each.field === field)?.column ?? '',
    resolver: createResolver(ctx, plan.source),
    later: [],
    refs: new Map(),
    created: 0,
    changed: new Set(),
    known: new Set(),
    links: [],
    comments: 0,
    linked: 0,
    linksLeft: 0,
    emails: new Map(),
    inBin: 0,
    errors: [],
    errorRows: new Set(),
  }
  const read = rowReader(kind, table.header, plan.mapping, plan.key, plan.options)
  let rows = 0
  let waiting: ParsedRow[] = []
  for (const batch of table.batches()) {
    for (const { line, message, text } of batch.bad) fail(run, { line, column: '', value: text, message })
    rows += batch.rows.length + batch.bad.length
    waiting.push(...readAll(run, batch.rows, read))
    while (waiting.length >= CHUNK) {
      await importRows(run, waiting.slice(0, CHUNK))
      waiting = waiting.slice(CHUNK)
      plan.tell(rows - waiting.length)
    }
    await breathe()
  }
  await importRows(run, waiting)
  await fillLater(run)
  await bringLinks(run)
  if (run.created > CHUNK) await refreshStatistics(ctx.db, ['record', tableOf(kind), 'change', 'imported'])
  return {
    rows,
    created: run.created,
    changed: run.changed.size,
    unchanged: run.known.size - run.changed.size,
    inBin: run.inBin,
    errorRows: run.errorRows.size,
    errors: run.errors.sort((a, b) => a.line - b.line),
    comments: run.comments,
    links: run.linked,
    linksLeft: run.linksLeft,
    made: [...run.resolver.made].map(([name, titles]) => ({ kind: name, titles })),
  }
}

const readAll = (run: Run, rows: readonly Row[], read: (row: Row) => ParsedRow): ParsedRow[] =>
  rows.map(read).filter((row) => {
    for (const error of row.errors) fail(run, error)
    return row.errors.length === 0
  })

const importRows = async (run: Run, rows: readonly ParsedRow[]): Promise<void> => {
  if (rows.length === 0) return
  const keys = rows.flatMap((row) => row.key ?? [])
  const imported = await loadImported(run.ctx, run.served.kind.name, run.source, keys)
  const { known, fresh } = await findKnown(run, rows, imported)
  await changeKnown(run, known)
  const placed = [...known, ...(await makeFresh(run, fresh))]
  await bringComments(
    run,
    placed.filter(({ row }) => row.more),
  )
}

/** Makes records of the rows, and gives what each became. */
const makeFresh = async (
  run: Run,
  fresh: readonly ParsedRow[],
): Promise<{ row: ParsedRow; recordId: string }[]> => {
  const placed: { row: ParsedRow; recordId: string }[] = []
  const fields = new Set(run.targets.keys())
  const resolved = await resolveRows(
    run,
    fresh.filter((row) => hasProduct(run, row)).map((row) => ({ row, fields })),
  )
  await inHalves(run, [...resolved.keys()], async (rows) => {
    const refused: (() => void)[] = []
    const ids = rows.map((row) => row.id ?? newId(run.ctx.now))
    const made = await createRecords(
      run.ctx,
      run.served,
      rows.map((row, at) => newRecord(run, row, ids[at] ?? '', resolved.get(row) ?? new Map())),
      (at, problem) => refused.push(() => rows[at] && failWith(run, rows[at], problem)),
    )
    const there = new Set(made.map((row) => row.id))
    const kept = rows.flatMap((row, at) => (there.has(ids[at] ?? '') ? [{ row, id: ids[at] ?? '' }] : []))
    await keepRows(
      run,
      kept.map(({ row, id }) => ({ row, recordId: id, before: null })),
    )
    return () => {
      run.created += kept.length
      for (const tell of refused) tell()
      for (const { row, id } of kept) {
        placed.push({ row, recordId: id })
        if (row.ref) run.refs.set(row.ref, id)
        rememberLater(run, row, id, null)
      }
    }
  })
  return placed
}

const hasProduct = (run: Run, row: ParsedRow): boolean => {
  const has =
    run.served.kind.product !== 'required' || run.product !== null || row.values.get('product') !== undefined
  if (!has)
    fail(
      run,
      errorAt(row, run.columnOf('product'), '', 'This is empty, and no product was chosen for such rows.'),
    )
  return has
}

const newRecord = (run: Run, row: ParsedRow, id: string, ids: ReadonlyMap<string, string>): NewRecord => {
  const own = new Set(ownFields(run).map(([field]) => field))
  const given: NewRecord = { title: '', id }
  for (const [field, value] of row.values)
    if (value !== undefined && !own.has(field)) given[field] = ids.get(field) ?? value
  if (given.product === undefined && run.product !== null) given.product = run.product
  return given
}
