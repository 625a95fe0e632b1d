create table goal (
  workspace_id uuid not null,
  id uuid not null,
  statement text not null,
  type text not null,
  horizon text not null,
  beneficiary text,
  state text not null,
  parent_id uuid,
  ends_on date,
  cadence text,
  first_step text not null,
  first_step_on date,
  if_then text not null,
  reason text not null,
  skill text,
  level text,
  hours_needed double precision,
  hours_a_week double precision,
  is_stretch boolean not null,
  closed_on date,
  outcome text not null,
  primary key (workspace_id, id),
  constraint goal_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint goal_parent foreign key (workspace_id, parent_id) references record (workspace_id, id)
);

create table measure (
  workspace_id uuid not null,
  id uuid not null,
  goal_id uuid,
  unit text not null,
  baseline double precision,
  target double precision,
  source text not null,
  source_workspace text not null,
  source_product text not null,
  source_name text not null,
  primary key (workspace_id, id),
  constraint measure_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint measure_goal foreign key (workspace_id, goal_id) references record (workspace_id, id)
);
create index measure_of_goal on measure (workspace_id, goal_id);

-- What a measure read on a day. Rows are only ever added; a correction is a later row for the same day.
create table measure_reading (
  workspace_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  read_on date not null,
  value double precision not null,
  n integer,
  source text not null,
  note text not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  constraint measure_reading_measure foreign key (workspace_id, measure_id) references record (workspace_id, id) on delete cascade
);
create index measure_reading_of on measure_reading (workspace_id, measure_id, read_on, id);

-- Rules of the checker that a person set aside for a goal, and why. Taken up again by a later row.
create table goal_rule (
  workspace_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  rule text not null,
  is_aside boolean not null,
  reason text not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  constraint goal_rule_goal foreign key (workspace_id, goal_id) references record (workspace_id, id) on delete cascade
);
create index goal_rule_of on goal_rule (workspace_id, goal_id, rule, id);

create table win (
  workspace_id uuid not null,
  id uuid not null,
  won_on date,
  task text not null,
  action text not null,
  result text not null,
  from_value double precision,
  to_value double precision,
  unit text not null,
  tags text[] not null,
  is_shareable boolean not null,
  is_confidential boolean not null,
  rests_kind text not null,
  rests_ref text not null,
  rests_title text not null,
  rests_id text not null,
  rests_workspace text not null,
  rests_place text not null,
  rests_says text not null,
  rests_carries text,
  rests_at timestamptz,
  primary key (workspace_id, id),
  constraint win_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);
create index win_rests_on on win (workspace_id, rests_id) where rests_id <> '';
