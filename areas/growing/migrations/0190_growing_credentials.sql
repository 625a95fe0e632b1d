create table credential (
  workspace_id uuid not null,
  id uuid not null,
  issuer text not null,
  address text not null,
  state text not null,
  earned_on date,
  renewed_on text[] not null,
  months integer,
  unit text not null,
  credits double precision,
  track text,
  fee double precision,
  currency text not null,
  as_of date,
  exam_on date,
  plan text not null,
  primary key (workspace_id, id),
  constraint credential_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

create table learning_entry (
  workspace_id uuid not null,
  id uuid not null,
  happened_on date,
  hours double precision,
  type text not null,
  state text not null,
  counts text,
  skill text,
  goal_id uuid,
  place text not null,
  audience text not null,
  address text not null,
  learned text not null,
  primary key (workspace_id, id),
  constraint learning_entry_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint learning_entry_goal foreign key (workspace_id, goal_id) references record (workspace_id, id)
);
create index learning_entry_of_goal on learning_entry (workspace_id, goal_id);
