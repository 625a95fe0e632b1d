import { sql } from 'kysely'
import type { BadRow } from '../../../core/exchange/table.ts'
import { newId } from '../../../core/ids.ts'
import type { Context } from '../../../core/operations/context.ts'
import { type Data, type DataColumn, valueIn } from './columns.ts'
import { COMPARISONS, type Method } from './contract.ts'
import type { Row } from './figures.ts'

export type StoredData = {
  id: string
  name: string
  columns: DataColumn[]
  leftRows: BadRow[]
  rows: number
  left: number
  empty: number
  at: string
}

/** The file that counts, the latest, without its cells; null where there is none yet. */
export const dataHead = async (ctx: Context, analysisId: string): Promise<StoredData | null> => {
  const { rows } = await sql<StoredData>`
    select id, name, columns, left_rows as "leftRows", row_count as rows, left_count as "left",
           empty_count as empty, at
      from analysis_data where workspace_id = ${ctx.workspaceId} and analysis_id = ${analysisId}
     order by id desc limit 1`.execute(ctx.db)
  return rows[0] ?? null
}

export const addData = async (
  ctx: Context,
  analysisId: string,
  name: string,
  { columns, cells, leftRows, ...data }: Data,
): Promise<void> => {
  await sql`insert into analysis_data (workspace_id, id, analysis_id, name, columns, cells, left_rows, row_count,
      left_count, empty_count, at)
    values (${ctx.workspaceId}, ${newId(ctx.now)}, ${analysisId}, ${name}, ${JSON.stringify(columns)}::jsonb,
      ${JSON.stringify(cells)}::jsonb, ${JSON.stringify(leftRows)}::jsonb, ${data.rows}, ${data.left}, ${data.empty},
      ${ctx.now})`.execute(ctx.db)
}

/** The rows of one or two columns, each cell as it is read; null where it is empty or cannot be. */
export const rowsOf = async (ctx: Context, data: StoredData, of: string, by: string): Promise<Row[]> => {
  const at = (name: string) => data.columns.findIndex((column) => column.name === name)
  const { rows } = await sql<{ of: string[] | null; by: string[] | null }>`
    select cells -> ${at(of)}::integer as "of", cells -> ${at(by)}::integer as "by" from analysis_data
     where workspace_id = ${ctx.workspaceId} and id = ${data.id}`.execute(ctx.db)
  const read = (name: string, cells: string[] | null | undefined) => {
    const column = data.columns[at(name)]
    return column ? (cells ?? []).map((cell) => valueIn(column, cell)) : []
  }
  const held = read(by, by === '' ? [] : rows[0]?.by)
  return read(of, rows[0]?.of).map((value, row) => ({ of: value, by: held[row] ?? null }))
}

export type Question = {
  method: Method
  column: string
  by: string
  counted: string
  first: string
  second: string
}

/** The question that is answered, the latest; null where none was asked. */
export const questionOf = async (ctx: Context, analysisId: string): Promise<Question | null> => {
  const { rows } = await sql<Question>`
    select method, of_column as "column", by_column as "by", counted, first_group as "first", second_group as "second"
      from analysis_question where workspace_id = ${ctx.workspaceId} and analysis_id = ${analysisId}
     order by id desc limit 1`.execute(ctx.db)
  return rows[0] ?? null
}

export const addQuestion = async (ctx: Context, analysisId: string, question: Question): Promise<void> => {
  await sql`insert into analysis_question (workspace_id, id, analysis_id, method, of_column, by_column, counted,
      first_group, second_group, at)
    values (${ctx.workspaceId}, ${newId(ctx.now)}, ${analysisId}, ${question.method}, ${question.column},
      ${question.by}, ${question.counted}, ${question.first}, ${question.second}, ${ctx.now})`.execute(ctx.db)
}

/** How many different comparisons were asked for so far; two groups the other way round are the same. */
export const looksAt = async (ctx: Context, analysisId: string): Promise<number> => {
  const { rows } = await sql<{ looks: number }>`
    select count(distinct (method, of_column, by_column, counted, least(first_group, second_group),
           greatest(first_group, second_group)))::integer as looks
      from analysis_question
     where workspace_id = ${ctx.workspaceId} and analysis_id = ${analysisId}
       and method = any(${[...COMPARISONS]})`.execute(ctx.db)
  return rows[0]?.looks ?? 0
}
