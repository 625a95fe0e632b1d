create table note (
  workspace_id uuid not null,
  id uuid not null,
  text text not null,
  said_by uuid,
  group_id uuid,
  channel text not null,
  said_on date,
  heard text not null,
  heard_back text not null,
  primary key (workspace_id, id),
  constraint note_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint note_said_by foreign key (workspace_id, said_by) references record (workspace_id, id),
  constraint note_group foreign key (workspace_id, group_id) references record (workspace_id, id)
);
create index note_said_by_person on note (workspace_id, said_by);
create index note_of_group on note (workspace_id, group_id);
create index note_said_on on note (workspace_id, said_on desc, id desc);
create index note_heard on note (workspace_id, heard);
create index note_channel on note (workspace_id, channel);

create table theme (
  workspace_id uuid not null,
  id uuid not null,
  description text not null,
  parent_id uuid,
  state text not null,
  primary key (workspace_id, id),
  constraint theme_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint theme_parent foreign key (workspace_id, parent_id) references record (workspace_id, id)
);
create index theme_children on theme (workspace_id, parent_id);
