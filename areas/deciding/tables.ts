import { defineTable, type Table } from '../../core/database/table.ts'

/** Append-only: each working out of a scenario. */
export const DECIDING_TABLES: Table[] = [
  defineTable('scenario_run', {
    workspace_id: 'uuid',
    id: 'uuid',
    scenario_id: 'uuid',
    at: 'timestamp',
    by_id: 'uuid?',
    status: 'text',
    objective: 'number?',
    asked: 'json',
    found: 'json',
  }),
]
