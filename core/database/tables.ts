import { defineTable } from './table.ts'
import { TALK_TABLES } from './talk-tables.ts'

export const workspaceTable = defineTable('workspace', {
  id: 'uuid',
  name: 'text',
  institution_type: 'text',
  country: 'text',
  time_zone: 'text',
  currency: 'text',
  personal: 'boolean',
  demo: 'boolean',
  created_at: 'timestamp',
})

export const refCounterTable = defineTable('ref_counter', {
  workspace_id: 'uuid',
  kind: 'text',
  next: 'integer',
})

export const recordTable = defineTable('record', {
  workspace_id: 'uuid',
  id: 'uuid',
  kind: 'text',
  number: 'integer',
  title: 'text',
  product_id: 'uuid?',
  rank: 'text?',
  created_at: 'timestamp',
  created_by: 'uuid?',
  updated_at: 'timestamp',
  version: 'integer',
  binned_at: 'timestamp?',
  custom: 'json',
  search: 'tsvector',
})

export const changeTable = defineTable('change', {
  workspace_id: 'uuid',
  id: 'uuid',
  batch_id: 'uuid',
  at: 'timestamp',
  record_id: 'uuid',
  kind: 'text',
  verb: 'text',
  fields: 'json',
  person_id: 'uuid?',
  door: 'text',
  operation: 'text',
  undoes: 'uuid?',
})

export const linkTable = defineTable('link', {
  workspace_id: 'uuid',
  id: 'uuid',
  type: 'text',
  from_id: 'uuid',
  to_id: 'uuid',
  slot: 'text',
  detail: 'json',
  created_at: 'timestamp',
  created_by: 'uuid?',
})

export const importedTable = defineTable('imported', {
  workspace_id: 'uuid',
  kind: 'text',
  source: 'text',
  external_id: 'text',
  record_id: 'uuid',
  row_hash: 'text',
})

export const productRoleTable = defineTable('product_role', {
  workspace_id: 'uuid',
  person_id: 'uuid',
  product_id: 'uuid',
  role: 'text',
})

export const recordGrantTable = defineTable('record_grant', {
  workspace_id: 'uuid',
  id: 'uuid',
  person_id: 'uuid',
  record_id: 'uuid',
  level: 'text',
  ends_at: 'timestamp?',
  given_by: 'uuid?',
})

export const memberTable = defineTable('member', {
  workspace_id: 'uuid',
  person_id: 'uuid',
  role: 'text',
  disabled_at: 'timestamp?',
})

export const outboxTable = defineTable(
  'outbox',
  {
    workspace_id: 'uuid',
    id: 'uuid',
    name: 'text',
    payload: 'json',
    at: 'timestamp',
    tries: 'integer',
    due_at: 'timestamp',
  },
  { transient: true },
)

export const slugTable = defineTable('directory.slug', { slug: 'text', workspace_id: 'uuid' })

export const membershipTable = defineTable('directory.membership', {
  account_id: 'text',
  workspace_id: 'uuid',
  person_id: 'uuid',
})

export const tokenTable = defineTable('directory.token', {
  id: 'uuid',
  hash: 'text',
  account_id: 'text',
  workspace_id: 'uuid',
  name: 'text',
  scopes: 'text[]',
  created_at: 'timestamp',
  expires_at: 'timestamp',
  used_at: 'timestamp?',
  revoked_at: 'timestamp?',
})

export const invitationTable = defineTable('directory.invitation', {
  id: 'uuid',
  hash: 'text',
  workspace_id: 'uuid',
  person_id: 'uuid',
  created_at: 'timestamp',
  expires_at: 'timestamp',
  used_at: 'timestamp?',
})

export const gateExceptionTable = defineTable('gate_exception', {
  workspace_id: 'uuid',
  id: 'uuid',
  record_id: 'uuid',
  gate: 'text',
  key: 'text',
  says: 'text',
  reason: 'text',
  ends_on: 'date',
  signed_by: 'uuid?',
  signed_at: 'timestamp',
})

export const keptMarkTable = defineTable(
  'kept_mark',
  { workspace_id: 'uuid', figures: 'text', target_id: 'uuid', batch_id: 'uuid' },
  { transient: true },
)

export const keptWholeTable = defineTable(
  'kept_whole',
  { workspace_id: 'uuid', figures: 'text', since: 'timestamp' },
  { transient: true },
)
export const backupTable = defineTable('directory.backup', {
  id: 'uuid',
  at: 'timestamp',
  file: 'text',
  made_by: 'text',
  bytes: 'bigint',
  rows: 'bigint',
  files: 'integer',
  fault: 'text',
  proved_at: 'timestamp?',
  proof_fault: 'text',
})

export const savedViewTable = defineTable('saved_view', {
  workspace_id: 'uuid',
  id: 'uuid',
  number: 'integer',
  kind: 'text',
  name: 'text',
  shape: 'json',
  shared: 'text',
  product_id: 'uuid?',
  owner_id: 'uuid',
  created_at: 'timestamp',
  updated_at: 'timestamp',
  version: 'integer',
  binned_at: 'timestamp?',
})

export const fieldOrderTable = defineTable(
  'field_order',
  { workspace_id: 'uuid', field_id: 'uuid', record_id: 'uuid', number: 'number?', text: 'text?' },
  { transient: true },
)

export const viewMarkTable = defineTable('view_mark', {
  workspace_id: 'uuid',
  person_id: 'uuid',
  view_id: 'uuid',
  kind: 'text',
  starred: 'boolean',
  first: 'boolean',
  place: 'integer?',
})

export const searchWordTable = defineTable(
  'search_word',
  { workspace_id: 'uuid', kind: 'text', word: 'text', documents: 'integer' },
  { transient: true },
)

export const searchCountedTable = defineTable(
  'search_counted',
  {
    workspace_id: 'uuid',
    kind: 'text',
    documents: 'integer',
    upto: 'uuid',
    counted_at: 'timestamp',
    added_at: 'timestamp',
  },
  { transient: true },
)

/** The tables of the core. Those in `directory` belong to no workspace: they map what is globally unique to one. */
export const CORE_TABLES = [
  workspaceTable,
  refCounterTable,
  recordTable,
  changeTable,
  linkTable,
  ...TALK_TABLES,
  importedTable,
  gateExceptionTable,
  productRoleTable,
  recordGrantTable,
  memberTable,
  outboxTable,
  keptMarkTable,
  keptWholeTable,
  savedViewTable,
  fieldOrderTable,
  viewMarkTable,
  searchWordTable,
  searchCountedTable,
  slugTable,
  membershipTable,
  tokenTable,
  invitationTable,
  backupTable,
] as const

/** Named as the query builder needs them. */
export type Database = {
  [T in (typeof CORE_TABLES)[number] as T['name']]: T['row']
}
