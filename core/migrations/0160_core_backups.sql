-- The backups that were made of this database, and whether each was proved. It belongs to no workspace: a backup holds all.
create table directory.backup (
  id uuid primary key,
  at timestamptz not null,
  file text not null,
  made_by text not null,
  bytes bigint not null,
  "rows" bigint not null,
  files integer not null,
  -- Why it was not made; empty where it was.
  fault text not null,
  proved_at timestamptz,
  -- What was wrong with it when it was restored for a proof; empty where nothing was.
  proof_fault text not null
);

create index backup_newest on directory.backup (at desc);

-- What changed of one kind since a day, without reading what changed of others.
create index change_of_kind on change (workspace_id, kind, id)
