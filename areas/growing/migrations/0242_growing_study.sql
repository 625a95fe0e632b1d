-- What a credential asks for before it is held: its first cost and hours, and who may take it, the hours there
-- are for it, and the goal that is reached with it.
alter table credential add column first_cost double precision;
alter table credential add column first_hours double precision;
alter table credential add column hours_a_week double precision;
alter table credential add column goal_id uuid;
alter table credential add constraint credential_goal foreign key (workspace_id, goal_id) references record (workspace_id, id);
create index credential_of_goal on credential (workspace_id, goal_id);
alter table credential add column eligibility text not null default '';
alter table credential alter column eligibility drop default;

create table study_step (
  workspace_id uuid not null,
  id uuid not null,
  credential_id uuid not null,
  due_on date,
  hours double precision,
  done_on date,
  notes text not null,
  primary key (workspace_id, id),
  constraint study_step_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint study_step_credential foreign key (workspace_id, credential_id) references record (workspace_id, id)
);
create index study_step_of on study_step (workspace_id, credential_id);
