create table aim (
  workspace_id uuid not null,
  id uuid not null,
  parent_id uuid,
  description text not null,
  due_on date,
  primary key (workspace_id, id),
  constraint aim_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint aim_parent foreign key (workspace_id, parent_id) references record (workspace_id, id)
);
create index aim_children on aim (workspace_id, parent_id);

create table objective (
  workspace_id uuid not null,
  id uuid not null,
  aim_id uuid,
  products text[] not null,
  state text not null,
  term text not null,
  due_on date,
  owner_id uuid,
  description text not null,
  primary key (workspace_id, id),
  constraint objective_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint objective_aim foreign key (workspace_id, aim_id) references record (workspace_id, id),
  constraint objective_owner foreign key (workspace_id, owner_id) references record (workspace_id, id)
);
create index objective_of_aim on objective (workspace_id, aim_id);

create table key_result (
  workspace_id uuid not null,
  id uuid not null,
  objective_id uuid,
  unit text not null,
  baseline double precision,
  target double precision,
  source text not null,
  primary key (workspace_id, id),
  constraint key_result_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint key_result_objective foreign key (workspace_id, objective_id) references record (workspace_id, id)
);
create index key_result_of_objective on key_result (workspace_id, objective_id);

-- Where a key result stood on a day, and how sure somebody was of reaching it. Never changed: the next one corrects it.
create table check_in (
  workspace_id uuid not null,
  id uuid not null,
  key_result_id uuid not null,
  day date not null,
  value double precision not null,
  confidence integer,
  note text not null,
  at timestamptz not null,
  by_id uuid,
  primary key (workspace_id, id),
  constraint check_in_of foreign key (workspace_id, key_result_id) references record (workspace_id, id) on delete cascade,
  constraint check_in_by foreign key (workspace_id, by_id) references record (workspace_id, id)
);
create index check_in_latest on check_in (workspace_id, key_result_id, day desc, id desc);
