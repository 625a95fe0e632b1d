import { defineTable, type Table } from '../../../core/database/table.ts'

/** Append-only rows of wins that are no records: what became of what was offered, and private ties to goals. */
export const WIN_TABLES: Table[] = [
  defineTable('win_suggestion', {
    workspace_id: 'uuid',
    id: 'uuid',
    key: 'text',
    state: 'text',
    win_id: 'uuid?',
    title: 'text',
    at: 'timestamp',
  }),
  defineTable('goal_tie', {
    workspace_id: 'uuid',
    id: 'uuid',
    goal_id: 'uuid',
    target_workspace: 'uuid',
    target_id: 'uuid',
    target_kind: 'text',
    target_ref: 'text',
    target_title: 'text',
    is_tied: 'boolean',
    at: 'timestamp',
  }),
]
