-- What holds for listening in the whole workspace: when a group counts as silent, and below how many voices a figure
-- that is handed on is hidden.
create table listening_setting (
  workspace_id uuid primary key,
  silent_after integer not null,
  hide_below integer not null,
  constraint listening_setting_workspace foreign key (workspace_id) references workspace (id) on delete cascade,
  constraint listening_setting_silent_after check (silent_after between 7 and 730),
  constraint listening_setting_hide_below check (hide_below between 5 and 20)
);
