-- What a win's wordings are put together from, and the skill that it shows.
alter table win
  add column situation text not null default '',
  add column times_a_year double precision,
  add column method text not null default '',
  add column skill text;
alter table win alter column situation drop default;
alter table win alter column method drop default;

-- What became of something that was offered as a win: taken, or put away. The latest row for a key holds.
create table win_suggestion (
  workspace_id uuid not null,
  id uuid not null,
  key text not null,
  state text not null,
  win_id uuid,
  title text not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  constraint win_suggestion_win foreign key (workspace_id, win_id) references record (workspace_id, id) on delete cascade
);
create index win_suggestion_of on win_suggestion (workspace_id, key, id);

create table reflection (
  workspace_id uuid not null,
  id uuid not null,
  reflected_on date,
  goal_id uuid,
  about_kind text not null,
  about_ref text not null,
  about_title text not null,
  about_id text not null,
  about_workspace text not null,
  primary key (workspace_id, id),
  constraint reflection_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint reflection_goal foreign key (workspace_id, goal_id) references record (workspace_id, id)
);
create index reflection_of_goal on reflection (workspace_id, goal_id);

create table prompt (
  workspace_id uuid not null,
  id uuid not null,
  asks_for text not null,
  weekday text not null,
  at_time text not null,
  is_on boolean not null,
  primary key (workspace_id, id),
  constraint prompt_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

create table pause (
  workspace_id uuid not null,
  id uuid not null,
  starts_on date,
  ends_on date,
  primary key (workspace_id, id),
  constraint pause_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

-- How many hours a week there are for growing, from a day on. Rows are only ever added; the latest row holds.
create table free_hours (
  workspace_id uuid not null,
  id uuid not null,
  from_day date not null,
  hours double precision not null,
  busy_hours double precision not null,
  at timestamptz not null,
  primary key (workspace_id, id)
);

-- Which goal of one's own something shared serves: kept on this side alone, with ref and title as they were.
create table goal_tie (
  workspace_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  target_workspace uuid not null,
  target_id uuid not null,
  target_kind text not null,
  target_ref text not null,
  target_title text not null,
  is_tied boolean not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  constraint goal_tie_goal foreign key (workspace_id, goal_id) references record (workspace_id, id) on delete cascade
);
create index goal_tie_of on goal_tie (workspace_id, target_id, id);
