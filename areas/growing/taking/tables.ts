import { defineTable, type Table } from '../../../core/database/table.ts'

export const TAKING_TABLES: Table[] = [
  defineTable('directory.portfolio_share', {
    id: 'uuid',
    hash: 'text',
    workspace_id: 'uuid',
    portfolio_id: 'uuid',
    name: 'text',
    created_at: 'timestamp',
    ends_at: 'timestamp',
    ended_at: 'timestamp?',
  }),
  defineTable('portfolio_reading', {
    workspace_id: 'uuid',
    id: 'uuid',
    portfolio_id: 'uuid',
    share_id: 'uuid',
    name: 'text',
    at: 'timestamp',
  }),
]
