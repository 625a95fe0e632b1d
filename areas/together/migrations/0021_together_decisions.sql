create table decision (
  workspace_id uuid not null,
  id uuid not null,
  state text not null,
  question text not null,
  outcome text not null,
  decided_on date,
  dissent text not null,
  shut_out text not null,
  shut_out_answer text not null,
  technical text not null,
  educational text not null,
  published_at timestamptz,
  primary key (workspace_id, id),
  constraint decision_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

-- What can be chosen. Taken away, a row stays for the history and for who stood where.
create table decision_option (
  workspace_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  place integer not null,
  title text not null,
  pros text not null,
  cons text not null,
  chosen boolean not null,
  gone boolean not null,
  primary key (workspace_id, id),
  constraint decision_option_decision foreign key (workspace_id, decision_id) references record (workspace_id, id) on delete cascade
);
create index decision_option_of on decision_option (workspace_id, decision_id, place);

-- Who stands where: rows are only ever added, the newest of a person or group holds.
create table decision_position (
  workspace_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  option_id uuid not null,
  who_id uuid not null,
  fist integer,
  words text not null,
  at timestamptz not null,
  by_id uuid,
  primary key (workspace_id, id),
  constraint decision_position_fist check (fist between 0 and 5),
  constraint decision_position_option foreign key (workspace_id, option_id) references decision_option (workspace_id, id) on delete cascade,
  constraint decision_position_who foreign key (workspace_id, who_id) references record (workspace_id, id) on delete cascade
);
create index decision_position_of on decision_position (workspace_id, decision_id, id);

-- The figures that a scoring or an optimiser handed over: frozen as they were.
create table decision_figure (
  workspace_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  option_id uuid,
  label text not null,
  value double precision,
  sum text not null,
  source text not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  constraint decision_figure_decision foreign key (workspace_id, decision_id) references record (workspace_id, id) on delete cascade,
  constraint decision_figure_option foreign key (workspace_id, option_id) references decision_option (workspace_id, id) on delete cascade
);
create index decision_figure_of on decision_figure (workspace_id, decision_id, id);

-- Links by which anybody may read a decision: found before a workspace is known. Only the hash of the secret is kept.
create table directory.decision_share (
  id uuid primary key,
  hash text not null unique,
  workspace_id uuid not null,
  decision_id uuid not null,
  name text not null,
  created_at timestamptz not null,
  created_by uuid,
  ends_at timestamptz,
  ended_at timestamptz,
  reads integer not null default 0,
  read_at timestamptz
);
create index decision_share_of on directory.decision_share (workspace_id, decision_id);
