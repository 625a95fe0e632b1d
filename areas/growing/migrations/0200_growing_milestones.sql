-- Steps on the way to a goal.
create table milestone (
  workspace_id uuid not null,
  id uuid not null,
  goal_id uuid,
  due_on date,
  done_on date,
  primary key (workspace_id, id),
  constraint milestone_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint milestone_goal foreign key (workspace_id, goal_id) references record (workspace_id, id)
);
create index milestone_of_goal on milestone (workspace_id, goal_id);

-- How sure somebody is, and where a goal came from.
alter table goal add column confidence integer;
alter table goal add column template text not null default '';

-- A measure may be read of one record, and may count for more than another.
alter table measure add column source_record text not null default '';
alter table measure add column weight double precision default 1;
