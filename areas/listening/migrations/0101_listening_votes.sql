-- Who stands behind a note without having said it: by themselves, or recorded by somebody who heard them say so.
create table note_vote (
  workspace_id uuid not null,
  note_id uuid not null,
  person_id uuid not null,
  quote text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (workspace_id, note_id, person_id),
  constraint note_vote_note foreign key (workspace_id, note_id) references note (workspace_id, id) on delete cascade,
  constraint note_vote_person foreign key (workspace_id, person_id) references record (workspace_id, id)
);
create index note_vote_of_person on note_vote (workspace_id, person_id);

-- A note that says the same as another. into_id is what somebody decided; root_id is where the chain of these ends.
create table note_merge (
  workspace_id uuid not null,
  note_id uuid not null,
  into_id uuid not null,
  root_id uuid not null,
  merged_by uuid,
  merged_at timestamptz not null,
  primary key (workspace_id, note_id),
  constraint note_merge_note foreign key (workspace_id, note_id) references note (workspace_id, id) on delete cascade,
  constraint note_merge_into foreign key (workspace_id, into_id) references note (workspace_id, id) on delete cascade,
  constraint note_merge_root foreign key (workspace_id, root_id) references note (workspace_id, id) on delete cascade,
  constraint note_merge_other check (note_id <> into_id and note_id <> root_id)
);
create index note_merge_into_note on note_merge (workspace_id, into_id);
create index note_merge_to_root on note_merge (workspace_id, root_id);
