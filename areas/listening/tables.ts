import { defineTable, type Table } from '../../core/database/table.ts'

/** What no kind brings. */
export const LISTENING_TABLES: Table[] = [
  defineTable('listening_setting', { workspace_id: 'uuid', silent_after: 'integer', hide_below: 'integer' }),
  defineTable('thanks', {
    workspace_id: 'uuid',
    id: 'uuid',
    from_id: 'uuid',
    to_id: 'uuid',
    words: 'text',
    at: 'timestamp',
    shared_at: 'timestamp?',
  }),
]
