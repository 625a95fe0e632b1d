create table review (
  workspace_id uuid not null,
  id uuid not null,
  held_on date,
  beside text not null,
  is_light boolean not null,
  next_on date,
  notes text not null,
  primary key (workspace_id, id),
  constraint review_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

-- What a review said of each goal, and how far the goal was then. Rows are only ever added.
create table review_goal (
  workspace_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  goal_id uuid not null,
  verdict text not null,
  reason text not null,
  progress double precision,
  primary key (workspace_id, id),
  constraint review_goal_verdict check (verdict in ('keep', 'adjust', 'drop', 'done')),
  constraint review_goal_review foreign key (workspace_id, review_id) references record (workspace_id, id) on delete cascade,
  constraint review_goal_goal foreign key (workspace_id, goal_id) references record (workspace_id, id) on delete cascade
);
create index review_goal_of_review on review_goal (workspace_id, review_id, id);
create index review_goal_of_goal on review_goal (workspace_id, goal_id, id);

create table packet (
  workspace_id uuid not null,
  id uuid not null,
  purpose text not null,
  from_on date,
  to_on date,
  with_confidential boolean not null,
  left_out integer,
  words text not null,
  primary key (workspace_id, id),
  constraint packet_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);
