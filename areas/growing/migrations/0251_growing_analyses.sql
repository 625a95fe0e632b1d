create table analysis (
  workspace_id uuid not null,
  id uuid not null,
  question text not null,
  source text not null,
  found text not null,
  primary key (workspace_id, id),
  constraint analysis_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

-- One row for each file that was taken, never changed: how each column is read, and the cells of those that are kept,
-- column by column. A later file takes the place of an earlier one; the earlier one stays.
create table analysis_data (
  workspace_id uuid not null,
  id uuid not null,
  analysis_id uuid not null,
  name text not null,
  columns jsonb not null,
  cells jsonb not null,
  left_rows jsonb not null,
  row_count integer not null,
  left_count integer not null,
  empty_count integer not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  constraint analysis_data_of foreign key (workspace_id, analysis_id) references record (workspace_id, id) on delete cascade
);
create index analysis_data_latest on analysis_data (workspace_id, analysis_id, id);

-- What was asked of the data, each time; the latest is the one that is answered. Never changed: how often somebody has
-- compared is counted and shown.
create table analysis_question (
  workspace_id uuid not null,
  id uuid not null,
  analysis_id uuid not null,
  method text not null,
  of_column text not null,
  by_column text not null,
  counted text not null,
  first_group text not null,
  second_group text not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  constraint analysis_question_of foreign key (workspace_id, analysis_id) references record (workspace_id, id) on delete cascade
);
create index analysis_question_latest on analysis_question (workspace_id, analysis_id, id);
