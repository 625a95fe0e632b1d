create table meeting (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  starts_at timestamptz,
  minutes integer,
  place text not null,
  agenda jsonb not null,
  notes text not null,
  outcomes text not null,
  primary key (workspace_id, id),
  constraint meeting_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);
create index meeting_start on meeting (workspace_id, starts_at);

create table action (
  workspace_id uuid not null,
  id uuid not null,
  owner_id uuid,
  due_on date,
  done_at timestamptz,
  about text not null,
  primary key (workspace_id, id),
  constraint action_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);
create index action_open on action (workspace_id, owner_id, due_on) where done_at is null;
