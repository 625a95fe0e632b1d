-- Figures that are kept instead of counted each time. A mark is written in the transaction that may have altered a
-- figure; while a target has a mark, its figure is counted anew for whoever asks.
create table kept_mark (
  workspace_id uuid not null,
  figures text not null,
  target_id uuid not null,
  batch_id uuid not null,
  primary key (workspace_id, figures, target_id, batch_id),
  constraint kept_mark_target foreign key (workspace_id, target_id) references record (workspace_id, id) on delete cascade
);

-- Since when every figure of that name is kept or marked. Without its row nothing kept is believed.
create table kept_whole (
  workspace_id uuid not null,
  figures text not null,
  since timestamptz not null,
  primary key (workspace_id, figures),
  constraint kept_whole_workspace foreign key (workspace_id) references workspace (id) on delete cascade
);
