import { defineTable, type Table } from '../../core/database/table.ts'

/** Append-only: where key results stood. */
export const STRATEGY_TABLES: Table[] = [
  defineTable('check_in', {
    workspace_id: 'uuid',
    id: 'uuid',
    key_result_id: 'uuid',
    day: 'date',
    value: 'number',
    confidence: 'integer?',
    note: 'text',
    at: 'timestamp',
    by_id: 'uuid?',
  }),
]
