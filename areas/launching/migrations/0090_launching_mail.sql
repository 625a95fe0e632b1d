-- One mail to one person about one release: that it exists is what keeps anybody from getting a second.
create table release_mail (
  workspace_id uuid not null,
  id uuid not null,
  release_id uuid not null,
  person_id uuid not null,
  address text not null,
  subject text not null,
  text text not null,
  state text not null,
  fault text not null,
  queued_at timestamptz not null,
  queued_by uuid,
  sent_at timestamptz,
  stop_hash text not null,
  primary key (workspace_id, id),
  constraint release_mail_once unique (workspace_id, release_id, person_id),
  constraint release_mail_state check (state in ('queued', 'sending', 'sent', 'failed')),
  constraint release_mail_release foreign key (workspace_id, release_id) references record (workspace_id, id) on delete cascade,
  constraint release_mail_person foreign key (workspace_id, person_id) references record (workspace_id, id) on delete cascade
);
create index release_mail_waiting on release_mail (workspace_id, queued_at) where state = 'queued';

-- Who wants no such mail, by one click in any of them.
create table mail_stop (
  workspace_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (workspace_id, person_id),
  constraint mail_stop_person foreign key (workspace_id, person_id) references record (workspace_id, id) on delete cascade
);
