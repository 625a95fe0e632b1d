import { defineTable, type Table } from '../../core/database/table.ts'

/** Feeds lie in the directory: their secret is looked up before a workspace is known. */
export const CALENDAR_TABLES: Table[] = [
  defineTable('directory.calendar_feed', {
    id: 'uuid',
    hash: 'text',
    workspace_id: 'uuid',
    account_id: 'text',
    created_at: 'timestamp',
  }),
]
