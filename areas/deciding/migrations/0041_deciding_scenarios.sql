create table scenario (
  workspace_id uuid not null,
  id uuid not null,
  capacity double precision,
  axis text not null,
  note text not null,
  primary key (workspace_id, id),
  constraint scenario_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

-- One working out of a scenario, sealed: what was asked, what came out, and how sure that is. Never changed.
create table scenario_run (
  workspace_id uuid not null,
  id uuid not null,
  scenario_id uuid not null,
  at timestamptz not null,
  by_id uuid,
  status text not null,
  objective double precision,
  asked jsonb not null,
  found jsonb not null,
  primary key (workspace_id, id),
  constraint scenario_run_of foreign key (workspace_id, scenario_id) references record (workspace_id, id) on delete cascade,
  constraint scenario_run_by foreign key (workspace_id, by_id) references record (workspace_id, id)
);
create index scenario_run_latest on scenario_run (workspace_id, scenario_id, id desc);
