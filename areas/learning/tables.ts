import { defineTable, type Table } from '../../core/database/table.ts'

/** The tables of this area that no kind brings: readings and looks, only ever added to. */
export const LEARNING_TABLES: Table[] = [
  defineTable('reading', {
    workspace_id: 'uuid',
    id: 'uuid',
    metric_id: 'uuid',
    experiment_id: 'uuid?',
    period: 'text',
    arm: 'text',
    section: 'text',
    parts: 'json',
    x: 'integer?',
    n: 'integer?',
    mean: 'number?',
    sd: 'number?',
    mean_before: 'number?',
    grades: 'json?',
    source: 'text',
    external_id: 'text',
    read_on: 'date',
    replaces: 'uuid?',
    created_at: 'timestamp',
    created_by: 'uuid?',
  }),
  defineTable('experiment_look', {
    workspace_id: 'uuid',
    id: 'uuid',
    experiment_id: 'uuid',
    person_id: 'uuid?',
    day: 'date',
    readings: 'integer',
    at: 'timestamp',
  }),
]
