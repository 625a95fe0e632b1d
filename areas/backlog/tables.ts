import { defineTable, type Table } from '../../core/database/table.ts'

/** What the backlog keeps beside its kinds: advice of the story checker that somebody set aside, with the reason. */
export const BACKLOG_TABLES: Table[] = [
  defineTable('story_aside', {
    workspace_id: 'uuid',
    item_id: 'uuid',
    rule: 'text',
    reason: 'text',
    set_by: 'uuid?',
    set_at: 'timestamp',
  }),
]
