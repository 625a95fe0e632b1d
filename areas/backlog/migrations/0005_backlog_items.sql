create table persona (
  workspace_id uuid not null,
  id uuid not null,
  group_id uuid,
  circumstances text not null,
  needs text[] not null,
  feels text not null,
  primary key (workspace_id, id),
  constraint persona_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint persona_group foreign key (workspace_id, group_id) references record (workspace_id, id)
);

create table item (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  state text not null,
  description text not null,
  persona_id uuid,
  parent_id uuid,
  learning_value integer,
  institution_value integer,
  feasibility integer,
  viability integer,
  desirability integer,
  estimate double precision,
  estimate_low double precision,
  estimate_high double precision,
  criteria jsonb not null,
  source text not null,
  priority_reason text not null,
  duty boolean not null,
  closing_reason text not null,
  tags text[] not null,
  primary key (workspace_id, id),
  constraint item_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint item_persona foreign key (workspace_id, persona_id) references record (workspace_id, id),
  constraint item_parent foreign key (workspace_id, parent_id) references record (workspace_id, id)
);
create index item_children on item (workspace_id, parent_id);
create index item_state on item (workspace_id, state);
create index item_persona_of on item (workspace_id, persona_id);
