create table metric (
  workspace_id uuid not null,
  id uuid not null,
  measure text not null,
  definition text not null,
  unit text not null,
  better text not null,
  counts text[] not null,
  "of" text[] not null,
  left_out text[] not null,
  rule_source text not null,
  dimensions text[] not null,
  hide_below integer,
  primary key (workspace_id, id),
  constraint metric_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

create table experiment (
  workspace_id uuid not null,
  id uuid not null,
  design text not null,
  state text not null,
  hypothesis text not null,
  metric_id uuid,
  threshold double precision,
  direction text,
  expected double precision,
  randomised boolean not null,
  start_on date,
  end_on date,
  treatment text not null,
  learned text not null,
  replaces_id uuid,
  primary key (workspace_id, id),
  constraint experiment_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint experiment_metric foreign key (workspace_id, metric_id) references record (workspace_id, id),
  constraint experiment_replaces foreign key (workspace_id, replaces_id) references record (workspace_id, id)
);
create index experiment_by_metric on experiment (workspace_id, metric_id);
create index experiment_state on experiment (workspace_id, state);

-- What was counted, once and for all: never changed, corrected by a row that replaces another.
create table reading (
  workspace_id uuid not null,
  id uuid not null,
  metric_id uuid not null,
  experiment_id uuid,
  period text not null,
  arm text not null,
  section text not null,
  parts jsonb not null,
  x integer,
  n integer,
  mean double precision,
  sd double precision,
  mean_before double precision,
  grades jsonb,
  source text not null,
  external_id text not null,
  read_on date not null,
  replaces uuid,
  created_at timestamptz not null,
  created_by uuid,
  primary key (workspace_id, id),
  constraint reading_metric foreign key (workspace_id, metric_id) references record (workspace_id, id) on delete cascade,
  constraint reading_experiment foreign key (workspace_id, experiment_id) references record (workspace_id, id)
);
create index reading_of_metric on reading (workspace_id, metric_id, period);
create index reading_of_experiment on reading (workspace_id, experiment_id);
create unique index reading_replaced_once on reading (workspace_id, replaces) where replaces is not null;
create unique index reading_external on reading (workspace_id, metric_id, source, external_id)
  where replaces is null and external_id <> '';

-- Each time that somebody opened the figures of an experiment that has data: looking often finds what is not there.
create table experiment_look (
  workspace_id uuid not null,
  id uuid not null,
  experiment_id uuid not null,
  person_id uuid,
  day date not null,
  readings integer not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  constraint experiment_look_experiment foreign key (workspace_id, experiment_id)
    references record (workspace_id, id) on delete cascade
);
create index experiment_look_of on experiment_look (workspace_id, experiment_id);
