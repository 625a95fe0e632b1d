import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { type CellOptions, expected, readCell } from './cells.ts'
import { type Column, type Survey, surveyOf } from './columns.ts'
import { likelySource } from './imported.ts'
import { type ColumnMapping, checkMapping, ID, targetsOf } from './mapping.ts'
import { createResolver } from './references.ts'
import { type KeySource, type ParsedRow, type RowError, rowReader } from './rows.ts'
import { type Labels, suggest } from './suggest.ts'
import type { Row, Table } from './table.ts'

export type PreviewPlan = {
  served: ServedKind
  fileName: string
  mapping: ColumnMapping[] | undefined
  key: KeySource | undefined
  labels: Labels
  options: CellOptions
}

/** Values of a column that its field does not take, for a person to say what they mean. */
export type Unmatched = {
  column: string
  field: string
  values: { value: string; count: number }[]
  /** There are more different values than were looked at. */
  more: boolean
  expected: string
}

const ROWS_SHOWN = 10
const VALUES_SHOWN = 100

/** What an import of this file would be: what is in it, what its columns seem to be, and its first rows as records. */
export const previewOf = async (ctx: Context, plan: PreviewPlan, table: Table) => {
  const survey = await surveyOf(table)
  const found = suggest(plan.served, survey.columns, survey.rows, plan.labels, plan.options)
  const mapping = plan.mapping ?? found.mapping
  if (plan.mapping) checkMapping(plan.served.kind, table.header, mapping)
  const key = plan.key ?? keyFound(table, found.key)
  const keyed = typeof key === 'object' ? survey.columns.find((each) => each.name === key.column) : undefined
  const source = await likelySource(ctx, plan.served.kind.name, [...(keyed?.values.keys() ?? [])])
  const { unmatched, willMake } = await questions(ctx, plan, survey, mapping)
  return {
    rows: survey.rows + survey.badRows,
    empty: survey.empty,
    badRows: survey.badRows,
    bad: survey.bad.map(({ line, message, text }): RowError => ({ line, column: '', value: text, message })),
    columns: survey.columns.map(shown),
    mapping,
    key,
    keys: table.key && !found.keys.includes(table.key) ? [table.key, ...found.keys] : found.keys,
    source: source?.source ?? table.source ?? sourceName(plan.fileName),
    imported: source?.known ?? 0,
    comments: survey.comments,
    links: survey.links,
    first: firstRows(plan, table, mapping, key),
    unmatched,
    willMake,
  }
}

/** The key that the format itself has, else the one that the content suggests. */
export const keyFound = (table: Table, suggested: string | null): KeySource => {
  const column = table.key ?? suggested
  return column === null ? 'none' : { column }
}

const shown = (column: Column) => ({
  name: column.name,
  filled: column.filled,
  different: column.complete ? column.values.size : null,
  samples: [...column.values.keys()].slice(0, 3).map((value) => value.slice(0, 120)),
})

/** The file's name without its ending and without the number that a second download gets. */
export const sourceName = (fileName: string): string =>
  fileName
    .replace(/\.\w{1,5}$/, '')
    .replace(/ \(\d+\)$/, '')
    .trim()
    .slice(0, 100) || 'file'

const firstRows = (plan: PreviewPlan, table: Table, mapping: ColumnMapping[], key: KeySource) => {
  const rows: Row[] = []
  for (const batch of table.batches()) {
    rows.push(...batch.rows)
    if (rows.length >= ROWS_SHOWN) break
  }
  const read = rowReader(plan.served.kind, table.header, mapping, key, plan.options)
  return rows.slice(0, ROWS_SHOWN).map((row) => asShown(read(row)))
}

const asShown = (row: ParsedRow) => ({
  line: row.line,
  key: row.key,
  values: Object.fromEntries([...row.values].map(([field, value]) => [field, value ?? null])),
  errors: row.errors,
})

/** What a person has to decide before the import: values that no field takes, names that nobody has. */
const questions = async (ctx: Context, plan: PreviewPlan, survey: Survey, mapping: ColumnMapping[]) => {
  const targets = targetsOf(plan.served.kind)
  const resolver = createResolver(ctx, '')
  const unmatched: Unmatched[] = []
  const willMake = new Map<string, string[]>()
  for (const each of mapping) {
    const target = targets.get(each.field)
    const column = survey.columns.find(({ name }) => name === each.column)
    if (!target || !column || each.field === ID) continue
    const options = {
      ...plan.options,
      ...(each.days && { days: each.days }),
      ...(each.decimal && { decimal: each.decimal }),
    }
    const meant = new Map([...column.values.keys()].map((value) => [value, each.values?.[value] ?? value]))
    let unfit = [...meant].filter(([, written]) => 'fault' in readCell(target, written, options))
    if (target.type === 'record' && target.kind !== plan.served.kind.name) {
      const names = [...meant.values()].map((name) => name.trim())
      const found = await resolver.resolve(target.kind, names, false)
      const missing = [...meant].filter(([, name]) => 'fault' in (found.get(name.trim()) ?? {}))
      const make = missing.filter(([, name]) => {
        const answer = found.get(name.trim())
        return target.madeByImport && answer && 'fault' in answer && answer.missing
      })
      unfit = missing.filter((pair) => !make.includes(pair))
      if (make.length > 0)
        willMake.set(target.kind, [
          ...(willMake.get(target.kind) ?? []),
          ...make.map(([, name]) => name.trim()),
        ])
    }
    if (
      unfit.length === 0 ||
      (target.type !== 'choice' && target.type !== 'record' && target.type !== 'flag')
    )
      continue
    unmatched.push({
      column: each.column,
      field: each.field,
      values: unfit
        .map(([value]) => ({ value, count: column.values.get(value) ?? 0 }))
        .sort((a, b) => b.count - a.count)
        .slice(0, VALUES_SHOWN),
      more: !column.complete || unfit.length > VALUES_SHOWN,
      expected: expected(target),
    })
  }
  return {
    unmatched,
    willMake: [...willMake].map(([kind, names]) => ({
      kind,
      names: [...new Set(names)].slice(0, VALUES_SHOWN),
    })),
  }
}
