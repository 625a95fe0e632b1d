import { defineTable, type Table } from '../../../core/database/table.ts'

/** Append-only rows of goals that are no records: what measures read, and rules that were set aside. */
export const GOAL_TABLES: Table[] = [
  defineTable('measure_reading', {
    workspace_id: 'uuid',
    id: 'uuid',
    measure_id: 'uuid',
    read_on: 'date',
    value: 'number',
    n: 'integer?',
    source: 'text',
    note: 'text',
    at: 'timestamp',
  }),
  defineTable('goal_rule', {
    workspace_id: 'uuid',
    id: 'uuid',
    goal_id: 'uuid',
    rule: 'text',
    is_aside: 'boolean',
    reason: 'text',
    at: 'timestamp',
  }),
]
