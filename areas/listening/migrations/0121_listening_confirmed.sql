-- When it was said back and when it was confirmed, and who wrote that down.
alter table note add column heard_back_on date;
alter table note add column heard_back_by uuid;
alter table note add column confirmed_on date;
alter table note add column confirmed_by uuid;
alter table note add constraint note_heard_back_by foreign key (workspace_id, heard_back_by) references record (workspace_id, id);
alter table note add constraint note_confirmed_by foreign key (workspace_id, confirmed_by) references record (workspace_id, id);
-- What still waits to be said back or confirmed, the longest waiting first: few among many.
create index note_unconfirmed on note (workspace_id, said_on, id) where heard <> 'confirmed' and said_by is not null;
