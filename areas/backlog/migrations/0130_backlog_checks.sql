-- When work began and by when it is promised; the definitions of ready and of done as they are ticked for each item.
alter table item add column started_on date;

alter table item add column due_on date;

alter table item add column ready_checks jsonb not null default '[]';

alter table item add column done_checks jsonb not null default '[]';

alter table item add column ready_reason text not null default '';

alter table item add column shut_out text not null default '';

alter table item add column looked_at timestamptz;

-- What was begun before is read from the history, in the time of its workspace.
update item i set started_on = (h.at at time zone w.time_zone)::date
  from workspace w, (
    select workspace_id, record_id, min(at) as at from change
     where kind = 'item' and verb = 'changed' and fields -> 'state' ->> 1 = 'in-progress' group by workspace_id, record_id
  ) h
 where w.id = i.workspace_id and h.workspace_id = i.workspace_id and h.record_id = i.id;

-- Advice of the story checker that somebody set aside, with the reason.
create table story_aside (
  workspace_id uuid not null,
  item_id uuid not null,
  rule text not null,
  reason text not null,
  set_by uuid,
  set_at timestamptz not null,
  primary key (workspace_id, item_id, rule),
  constraint story_aside_item foreign key (workspace_id, item_id) references record (workspace_id, id) on delete cascade
);
