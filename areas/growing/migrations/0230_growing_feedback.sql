create table feedback_request (
  workspace_id uuid not null,
  id uuid not null,
  raters text not null,
  state text not null,
  intro text not null,
  scales text not null,
  texts text not null,
  ends_on date,
  closed_on date,
  primary key (workspace_id, id),
  constraint feedback_request_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

create table appraisal (
  workspace_id uuid not null,
  id uuid not null,
  held_on date,
  writer text not null,
  words text not null,
  primary key (workspace_id, id),
  constraint appraisal_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

create table remark (
  workspace_id uuid not null,
  id uuid not null,
  words text not null,
  side text not null,
  source text not null,
  raters text,
  question text not null,
  request_id uuid,
  appraisal_id uuid,
  begins integer,
  ends integer,
  heard_on date,
  state text not null,
  reason text not null,
  skill text,
  goal_id uuid,
  win_id uuid,
  primary key (workspace_id, id),
  constraint remark_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint remark_request foreign key (workspace_id, request_id) references record (workspace_id, id),
  constraint remark_appraisal foreign key (workspace_id, appraisal_id) references record (workspace_id, id),
  constraint remark_goal foreign key (workspace_id, goal_id) references record (workspace_id, id),
  constraint remark_win foreign key (workspace_id, win_id) references record (workspace_id, id)
);
create index remark_of_request on remark (workspace_id, request_id);
create index remark_of_appraisal on remark (workspace_id, appraisal_id);

-- Answers that may not be shown yet, one row for each rater: no time, no name, no link, an id that says no order.
create table feedback_held (
  workspace_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  answers jsonb not null,
  primary key (workspace_id, id),
  constraint feedback_held_request foreign key (workspace_id, request_id) references record (workspace_id, id) on delete cascade
);
create index feedback_held_of on feedback_held (workspace_id, request_id);

-- That the answers to a request are shown, and how many gave them. Rows are only ever added.
create table feedback_shown (
  workspace_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  raters integer not null,
  shown_on date not null,
  primary key (workspace_id, id),
  constraint feedback_shown_request foreign key (workspace_id, request_id) references record (workspace_id, id) on delete cascade
);
create index feedback_shown_of on feedback_shown (workspace_id, request_id);

-- What was answered, cut into single answers and shuffled: nothing says which of them are of one rater.
create table feedback_answer (
  workspace_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  question text not null,
  score integer,
  words text not null,
  primary key (workspace_id, id),
  constraint feedback_answer_score check (score between 1 and 5),
  constraint feedback_answer_request foreign key (workspace_id, request_id) references record (workspace_id, id) on delete cascade
);
create index feedback_answer_of on feedback_answer (workspace_id, request_id);

-- Links by which a request is answered: found before a workspace is known. Only the hash of the secret is kept, and no time of use.
create table directory.feedback_link (
  id uuid primary key,
  hash text not null unique,
  workspace_id uuid not null,
  request_id uuid not null,
  name text not null,
  most integer not null,
  used integer not null default 0,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index feedback_link_of on directory.feedback_link (workspace_id, request_id);
