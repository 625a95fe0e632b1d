import { defineTable, type Table } from '../../core/database/table.ts'

/** What hangs on notes in rows of its own, and the sums that are kept of it. */
export const LISTENING_TABLES: Table[] = [
  defineTable('note_vote', {
    workspace_id: 'uuid',
    note_id: 'uuid',
    person_id: 'uuid',
    quote: 'text',
    recorded_by: 'uuid?',
    recorded_at: 'timestamp',
  }),
  defineTable('note_merge', {
    workspace_id: 'uuid',
    note_id: 'uuid',
    into_id: 'uuid',
    root_id: 'uuid',
    merged_by: 'uuid?',
    merged_at: 'timestamp',
  }),
  // Worked out of the rest: a restore counts it anew.
  defineTable(
    'voice_sum',
    {
      workspace_id: 'uuid',
      target_id: 'uuid',
      notes: 'integer',
      people: 'integer',
      importance: 'integer',
      by_group: 'json',
      products: 'uuid[]',
      unassigned: 'boolean',
    },
    { transient: true },
  ),
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
