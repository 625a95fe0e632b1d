create table skill_check (
  workspace_id uuid not null,
  id uuid not null,
  checked_on date,
  level text not null,
  note text not null,
  primary key (workspace_id, id),
  constraint skill_check_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

-- A level of a skill as somebody saw it on a day: oneself, or others of whom there were n. Rows are only ever added; the
-- last counts. It belongs to the check or the round of feedback that it came from, and counts while that is not binned.
create table skill_rating (
  workspace_id uuid not null,
  id uuid not null,
  skill text not null,
  level double precision not null,
  rated_by text not null,
  n integer,
  rated_on date not null,
  record_id uuid,
  note text not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  constraint skill_rating_record foreign key (workspace_id, record_id) references record (workspace_id, id) on delete cascade
);
create index skill_rating_of on skill_rating (workspace_id, skill, rated_by, rated_on, id);

create table skill_evidence (
  workspace_id uuid not null,
  id uuid not null,
  skill text,
  type text not null,
  happened_on date,
  address text not null,
  about text not null,
  source_id text not null,
  primary key (workspace_id, id),
  constraint skill_evidence_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);
create index skill_evidence_of on skill_evidence (workspace_id, skill);

create table platform (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  familiarity text,
  used_for text not null,
  used_until date,
  primary key (workspace_id, id),
  constraint platform_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

-- How a quiz went. Rows are only ever added.
create table quiz_result (
  workspace_id uuid not null,
  id uuid not null,
  quiz text not null,
  taken_on date not null,
  correct integer not null,
  asked integer not null,
  answers jsonb not null,
  at timestamptz not null,
  primary key (workspace_id, id)
);
