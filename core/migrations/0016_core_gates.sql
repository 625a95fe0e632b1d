-- Signatures: written once, never changed. A later one for the same finding stands beside the earlier.
create table gate_exception (
  workspace_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  gate text not null,
  key text not null,
  says text not null,
  reason text not null,
  ends_on date not null,
  signed_by uuid,
  signed_at timestamptz not null,
  primary key (workspace_id, id),
  constraint gate_exception_record foreign key (workspace_id, record_id) references record (workspace_id, id) on delete cascade
);
create index gate_exception_of_record on gate_exception (workspace_id, record_id, id desc);
