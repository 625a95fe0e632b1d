create table experience (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  organisation text not null,
  location text not null,
  address text not null,
  setting text not null,
  starts_on date,
  ends_on date,
  in_agile boolean not null,
  in_projects boolean not null,
  in_user_experience boolean not null,
  what text not null,
  primary key (workspace_id, id),
  constraint experience_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

create table interview_story (
  workspace_id uuid not null,
  id uuid not null,
  question text not null,
  situation text not null,
  task text not null,
  action text not null,
  result text not null,
  tags text[] not null,
  skill text,
  told_on date,
  primary key (workspace_id, id),
  constraint interview_story_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

create table acquaintance (
  workspace_id uuid not null,
  id uuid not null,
  work text not null,
  organisation text not null,
  reach text not null,
  met_at text not null,
  met_on date,
  spoke_on date,
  follow_up_on date,
  follow_up text not null,
  notes text not null,
  primary key (workspace_id, id),
  constraint acquaintance_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

create table advert (
  workspace_id uuid not null,
  id uuid not null,
  organisation text not null,
  address text not null,
  state text not null,
  closes_on date,
  words text not null,
  notes text not null,
  primary key (workspace_id, id),
  constraint advert_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);
