import { defineTable, type Table } from '../../../core/database/table.ts'

/** Links lie in the directory: they are found before a workspace is. What is held is no part of an export (docs/decisions/0025). */
export const FEEDBACK_TABLES: Table[] = [
  defineTable('directory.feedback_link', {
    id: 'uuid',
    hash: 'text',
    workspace_id: 'uuid',
    request_id: 'uuid',
    name: 'text',
    most: 'integer',
    used: 'integer',
    created_at: 'timestamp',
    ended_at: 'timestamp?',
  }),
  defineTable(
    'feedback_held',
    { workspace_id: 'uuid', id: 'uuid', request_id: 'uuid', answers: 'json' },
    { transient: true },
  ),
  defineTable('feedback_shown', {
    workspace_id: 'uuid',
    id: 'uuid',
    request_id: 'uuid',
    raters: 'integer',
    shown_on: 'date',
  }),
  defineTable('feedback_answer', {
    workspace_id: 'uuid',
    id: 'uuid',
    request_id: 'uuid',
    question: 'text',
    score: 'integer?',
    words: 'text',
    skill: 'text?',
    level: 'integer?',
  }),
]
