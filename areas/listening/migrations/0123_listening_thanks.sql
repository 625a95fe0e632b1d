-- Thanks from one person to another. Only the two of them read it until who was thanked shares it.
create table thanks (
  workspace_id uuid not null,
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  words text not null,
  at timestamptz not null,
  shared_at timestamptz,
  primary key (workspace_id, id),
  constraint thanks_from foreign key (workspace_id, from_id) references record (workspace_id, id) on delete cascade,
  constraint thanks_to foreign key (workspace_id, to_id) references record (workspace_id, id) on delete cascade
);
create index thanks_received on thanks (workspace_id, to_id, id);
create index thanks_given on thanks (workspace_id, from_id, id);
