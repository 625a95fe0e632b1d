-- A file on a record, or on a comment of it. Its content lies in the data folder under its hash; many rows may share one.
create table attachment (
  workspace_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  comment_id uuid,
  name text not null,
  type text not null,
  size bigint not null,
  hash text not null,
  created_at timestamptz not null,
  created_by uuid,
  binned_at timestamptz,
  primary key (workspace_id, id),
  constraint attachment_hash check (hash ~ '^[0-9a-f]{64}$'),
  constraint attachment_record foreign key (workspace_id, record_id) references record (workspace_id, id) on delete cascade,
  constraint attachment_comment foreign key (workspace_id, comment_id) references comment (workspace_id, id) on delete cascade
);

create index attachment_of_record on attachment (workspace_id, record_id, id);

create index attachment_by_hash on attachment (workspace_id, hash);
