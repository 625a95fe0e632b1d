create table release (
  workspace_id uuid not null,
  id uuid not null,
  state text not null,
  release_on date,
  released_at timestamptz,
  notes text not null,
  audience text not null,
  primary key (workspace_id, id),
  constraint release_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);
create index release_state on release (workspace_id, state);
