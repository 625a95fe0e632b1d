import { defineTable, type Table } from '../../core/database/table.ts'

/** What launching keeps beside its kinds. */
export const LAUNCHING_TABLES: Table[] = [
  defineTable('release_mail', {
    workspace_id: 'uuid',
    id: 'uuid',
    release_id: 'uuid',
    person_id: 'uuid',
    address: 'text',
    subject: 'text',
    text: 'text',
    state: 'text',
    fault: 'text',
    queued_at: 'timestamp',
    queued_by: 'uuid?',
    sent_at: 'timestamp?',
    stop_hash: 'text',
  }),
  defineTable('mail_stop', { workspace_id: 'uuid', person_id: 'uuid', at: 'timestamp' }),
]
