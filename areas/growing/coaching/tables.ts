import { defineTable, type Table } from '../../../core/database/table.ts'

export const COACHING_TABLES: Table[] = [
  defineTable('coaching_reading', {
    workspace_id: 'uuid',
    id: 'uuid',
    coaching_id: 'uuid',
    record_id: 'uuid',
    read_on: 'date',
  }),
  defineTable('directory.coaching', {
    id: 'uuid',
    hash: 'text',
    workspace_id: 'uuid',
    coaching_id: 'uuid',
    person_id: 'uuid',
    coach_account: 'text?',
    coach_workspace: 'uuid?',
    coach_coaching_id: 'uuid?',
    created_at: 'timestamp',
    ended_at: 'timestamp?',
  }),
]
