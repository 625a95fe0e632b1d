-- The day on which an item was done, for throughput and forecasts. Imports bring their own; what was done here before
-- is read from the history, in the time of its workspace.
alter table item add column done_on date;

create index item_done_on on item (workspace_id, done_on, id) where done_on is not null;

update item i set done_on = (h.at at time zone w.time_zone)::date
  from workspace w, (
    select workspace_id, record_id, max(at) as at from change
     where kind = 'item' and verb = 'changed' and fields -> 'state' ->> 1 = 'done' group by workspace_id, record_id
  ) h
 where i.state = 'done' and w.id = i.workspace_id and h.workspace_id = i.workspace_id and h.record_id = i.id;
