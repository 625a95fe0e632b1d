create table coaching (
  workspace_id uuid not null,
  id uuid not null,
  side text not null,
  partner text not null,
  state text not null,
  aim text not null,
  ends_on date,
  notes text not null,
  person_id uuid,
  primary key (workspace_id, id),
  constraint coaching_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint coaching_person foreign key (workspace_id, person_id) references record (workspace_id, id)
);

-- On which days the coach read what. Rows are only ever added.
create table coaching_reading (
  workspace_id uuid not null,
  id uuid not null,
  coaching_id uuid not null,
  record_id uuid not null,
  read_on date not null,
  primary key (workspace_id, id),
  constraint coaching_reading_once unique (workspace_id, coaching_id, record_id, read_on),
  constraint coaching_reading_coaching foreign key (workspace_id, coaching_id) references record (workspace_id, id) on delete cascade,
  constraint coaching_reading_record foreign key (workspace_id, record_id) references record (workspace_id, id) on delete cascade
);

-- Which account coaches in whose own workspace: the two records of a pair, and until when the door is open. No membership
-- is made. Until it is accepted by its link there is no account; only the hash of the link's secret is kept.
create table directory.coaching (
  id uuid primary key,
  hash text not null unique,
  workspace_id uuid not null,
  coaching_id uuid not null,
  person_id uuid not null,
  coach_account text,
  coach_workspace uuid,
  coach_coaching_id uuid,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index coaching_of_coachee on directory.coaching (workspace_id, coaching_id);
create index coaching_of_coach on directory.coaching (coach_workspace, coach_coaching_id);
