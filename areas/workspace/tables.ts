import { defineTable, type Table } from '../../core/database/table.ts'

/** The tables of this area that no kind brings. Those in `directory` belong to accounts, not to a workspace. */
export const WORKSPACE_TABLES: Table[] = [
  defineTable('workspace_setting', { workspace_id: 'uuid', vocabulary: 'json' }),
  defineTable('directory.account_profile', { account_id: 'text', stage: 'text?', preferences: 'json' }),
  defineTable('directory.account_event', {
    id: 'uuid',
    account_id: 'text',
    what: 'text',
    way: 'text',
    at: 'timestamp',
  }),
  defineTable('directory.personal_workspace', { account_id: 'text', workspace_id: 'uuid' }),
]
