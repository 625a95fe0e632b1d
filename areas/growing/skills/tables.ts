import { defineTable, type Table } from '../../../core/database/table.ts'

/** Append-only rows of skills that are no records: ratings, and how a quiz went. */
export const SKILL_TABLES: Table[] = [
  defineTable('skill_rating', {
    workspace_id: 'uuid',
    id: 'uuid',
    skill: 'text',
    level: 'number',
    rated_by: 'text',
    n: 'integer?',
    rated_on: 'date',
    record_id: 'uuid?',
    note: 'text',
    at: 'timestamp',
  }),
  defineTable('quiz_result', {
    workspace_id: 'uuid',
    id: 'uuid',
    quiz: 'text',
    taken_on: 'date',
    correct: 'integer',
    asked: 'integer',
    answers: 'json',
    at: 'timestamp',
  }),
]
