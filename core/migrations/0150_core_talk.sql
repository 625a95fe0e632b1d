-- A reply points at the comment that began its thread: threads have one level, so that they read on a phone.
alter table comment add column thread_id uuid;

alter table comment add constraint comment_thread foreign key (workspace_id, thread_id) references comment (workspace_id, id) deferrable initially deferred;

-- Who is named in a comment. The text holds the person's id; this finds it from the person's side.
create table mention (
  workspace_id uuid not null,
  comment_id uuid not null,
  person_id uuid not null,
  primary key (workspace_id, comment_id, person_id),
  constraint mention_comment foreign key (workspace_id, comment_id) references comment (workspace_id, id) on delete cascade,
  constraint mention_person foreign key (workspace_id, person_id) references record (workspace_id, id) on delete cascade
);

-- One of a closed list of words under a comment. Taking it back deletes the row; the history keeps both.
create table reaction (
  workspace_id uuid not null,
  comment_id uuid not null,
  person_id uuid not null,
  what text not null,
  at timestamptz not null,
  primary key (workspace_id, comment_id, person_id, what),
  constraint reaction_what check (what in ('agree', 'thanks', 'well-done', 'noted', 'unsure')),
  constraint reaction_comment foreign key (workspace_id, comment_id) references comment (workspace_id, id) on delete cascade,
  constraint reaction_person foreign key (workspace_id, person_id) references record (workspace_id, id) on delete cascade
);
