-- The one thing that a person wants to learn in a sprint. The sprint lies elsewhere and is kept as it was called.
create table sprint_goal (
  workspace_id uuid not null,
  id uuid not null,
  sprint_title text not null,
  sprint_starts_on date,
  sprint_ends_on date,
  goal_id uuid,
  done_on date,
  learned text not null,
  carried integer,
  carried_on date,
  carried_to_id uuid,
  sprint_ref text not null,
  sprint_place text not null,
  sprint_id text not null,
  sprint_product text not null,
  sprint_workspace text not null,
  primary key (workspace_id, id),
  constraint sprint_goal_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint sprint_goal_goal foreign key (workspace_id, goal_id) references record (workspace_id, id),
  constraint sprint_goal_carried foreign key (workspace_id, carried_to_id) references record (workspace_id, id)
);
create index sprint_goal_of on sprint_goal (workspace_id, sprint_id);
create index sprint_goal_of_goal on sprint_goal (workspace_id, goal_id);
create index sprint_goal_of_carried on sprint_goal (workspace_id, carried_to_id);
