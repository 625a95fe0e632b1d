import { defineTable, type Table } from '../../../core/database/table.ts'

export const REVIEW_TABLES: Table[] = [
  defineTable('review_goal', {
    workspace_id: 'uuid',
    id: 'uuid',
    review_id: 'uuid',
    goal_id: 'uuid',
    verdict: 'text',
    reason: 'text',
    progress: 'number?',
  }),
]
