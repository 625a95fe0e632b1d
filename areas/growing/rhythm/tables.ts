import { defineTable, type Table } from '../../../core/database/table.ts'

/** Append-only rows of the rhythm that are no records. */
export const RHYTHM_TABLES: Table[] = [
  defineTable('free_hours', {
    workspace_id: 'uuid',
    id: 'uuid',
    from_day: 'date',
    hours: 'number',
    busy_hours: 'number',
    at: 'timestamp',
  }),
]
