import { defineTable, type Table } from '../../../core/database/table.ts'

/** Added-only rows of analyses that are no records: the files that were taken, and what was asked of them. */
export const ANALYSIS_TABLES: Table[] = [
  defineTable('analysis_data', {
    workspace_id: 'uuid',
    id: 'uuid',
    analysis_id: 'uuid',
    name: 'text',
    columns: 'json',
    cells: 'json',
    left_rows: 'json',
    row_count: 'integer',
    left_count: 'integer',
    empty_count: 'integer',
    at: 'timestamp',
  }),
  defineTable('analysis_question', {
    workspace_id: 'uuid',
    id: 'uuid',
    analysis_id: 'uuid',
    method: 'text',
    of_column: 'text',
    by_column: 'text',
    counted: 'text',
    first_group: 'text',
    second_group: 'text',
    at: 'timestamp',
  }),
]
