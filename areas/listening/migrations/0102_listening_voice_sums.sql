-- The kept voices of themes and items (docs/decisions/0015). products and unassigned say what one must be able to read
-- for the sums to be one's own: who may read less counts by themselves.
create table voice_sum (
  workspace_id uuid not null,
  target_id uuid not null,
  notes integer not null,
  people integer not null,
  importance integer not null,
  by_group jsonb not null,
  products uuid[] not null,
  unassigned boolean not null,
  primary key (workspace_id, target_id),
  constraint voice_sum_target foreign key (workspace_id, target_id) references record (workspace_id, id) on delete cascade
);
