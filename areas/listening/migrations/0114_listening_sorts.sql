-- A list sorted by a field is walked in the order of an index, and begins anew behind the last row of a page.
drop index note_channel;

create index note_channel on note (workspace_id, channel, id);

drop index note_heard;

create index note_heard on note (workspace_id, heard, id);
