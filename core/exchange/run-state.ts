import type { Field } from '../fields/field.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import type { Problem } from '../problems.ts'
import type { Resolver } from './references.ts'
import { errorAt, type ParsedRow, type RowError } from './rows.ts'
import type { SourceLink } from './table.ts'

/** A field that points at a record of the kind being imported: it is filled in once all rows are there. */
export type Later = { row: ParsedRow; recordId: string; field: string; name: string | null }

/** What one import works with and has come to. */
export type Run = {
  ctx: Context
  served: ServedKind
  source: string
  /** The product of new records where the row names none. */
  product: string | null
  targets: ReadonlyMap<string, Field>
  /** The columns that fill each field, for telling where an error lies. */
  columnOf: (field: string) => string
  resolver: Resolver
  later: Later[]
  /** The records that rows of the file became, by the refs they have in the file. */
  refs: Map<string, string>
  created: number
  /** Records that were there before and that the file says something about; of them `changed` were changed. */
  known: Set<string>
  changed: Set<string>
  /** Links that came with rows, made once all rows are there. */
  links: { row: ParsedRow; recordId: string; link: SourceLink }[]
  /** How many comments and links came along, and how many links lead to what is not in the source. */
  comments: number
  linked: number
  linksLeft: number
  /** The addresses of new people in this file, with the line of each: a person stands in it once. */
  emails: Map<string, number>
  /** Rows whose record somebody put into the bin: they were left there. */
  inBin: number
  errors: RowError[]
  errorRows: Set<number>
}

/** The most errors that an answer lists; the rows are all counted. */
export const MOST_ERRORS = 5000

export const fail = (run: Run, error: RowError): void => {
  run.errorRows.add(error.line)
  if (run.errors.length < MOST_ERRORS) run.errors.push(error)
}

/** A refusal of the product itself as an error of the row: the first field that it names, and its words. */
export const failWith = (run: Run, row: ParsedRow, problem: Problem): void => {
  const [first] = problem.errors
  const field = first?.path.split('.')[0] ?? ''
  const column = run.columnOf(field)
  const value = row.values.get(field)
  const said = first?.message ?? problem.message.replace(/^Nothing was \w+[.:] */, '')
  fail(run, errorAt(row, column, typeof value === 'string' ? value : JSON.stringify(value ?? ''), said))
}
