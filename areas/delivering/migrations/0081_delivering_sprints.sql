create table sprint (
  workspace_id uuid not null,
  id uuid not null,
  goal text not null,
  learning_goal text not null,
  is_learned boolean not null,
  starts_on date,
  ends_on date,
  state text not null,
  capacity double precision,
  started_at timestamptz,
  closed_at timestamptz,
  primary key (workspace_id, id),
  constraint sprint_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);
create index sprint_state on sprint (workspace_id, state, id);

create table impediment (
  workspace_id uuid not null,
  id uuid not null,
  since date,
  owner_id uuid,
  resolved_on date,
  item_id uuid,
  sprint_id uuid,
  notes text not null,
  primary key (workspace_id, id),
  constraint impediment_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint impediment_owner foreign key (workspace_id, owner_id) references record (workspace_id, id),
  constraint impediment_item foreign key (workspace_id, item_id) references record (workspace_id, id),
  constraint impediment_sprint foreign key (workspace_id, sprint_id) references record (workspace_id, id)
);
create index impediment_open on impediment (workspace_id, id) where resolved_on is null;

create table agreement (
  workspace_id uuid not null,
  id uuid not null,
  done_when jsonb not null,
  ready_when jsonb not null,
  limit_new integer,
  limit_refining integer,
  limit_ready integer,
  limit_in_progress integer,
  primary key (workspace_id, id),
  constraint agreement_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);
