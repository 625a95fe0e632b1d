-- What somebody chose, or came to, for one record. Authors and owners watch without a row; `off` and `muted` say no.
create table watch (
  workspace_id uuid not null,
  record_id uuid not null,
  person_id uuid not null,
  state text not null,
  why text not null,
  at timestamptz not null,
  primary key (workspace_id, record_id, person_id),
  constraint watch_state check (state in ('watching', 'off', 'muted')),
  constraint watch_why check (why in ('chosen', 'mentioned', 'commented')),
  constraint watch_record foreign key (workspace_id, record_id) references record (workspace_id, id) on delete cascade,
  constraint watch_person foreign key (workspace_id, person_id) references record (workspace_id, id) on delete cascade
);

create index watch_of_person on watch (workspace_id, person_id);

-- What one person is told, once: whatever happens twice has the same key.
create table notice (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  record_id uuid not null,
  comment_id uuid,
  by_id uuid,
  key text not null,
  detail jsonb not null,
  at timestamptz not null,
  read_at timestamptz,
  primary key (workspace_id, id),
  constraint notice_once unique (workspace_id, person_id, key),
  constraint notice_kind check (kind in ('mention', 'reply', 'comment', 'change', 'assigned', 'decision', 'due-soon', 'overdue')),
  constraint notice_record foreign key (workspace_id, record_id) references record (workspace_id, id) on delete cascade,
  constraint notice_comment foreign key (workspace_id, comment_id) references comment (workspace_id, id) on delete cascade,
  constraint notice_person foreign key (workspace_id, person_id) references record (workspace_id, id) on delete cascade
);

create index notice_newest on notice (workspace_id, person_id, id desc);

create index notice_unread on notice (workspace_id, person_id) where read_at is null;

create index notice_of_record on notice (workspace_id, record_id);

-- How one person wants to be told. Without a row: at once, at any hour, of everything.
create table notice_setting (
  workspace_id uuid not null,
  person_id uuid not null,
  mail text not null,
  digest_at text not null,
  quiet_from text,
  quiet_to text,
  time_zone text,
  muted text[] not null,
  breaks boolean not null,
  paused_from date,
  paused_to date,
  primary key (workspace_id, person_id),
  constraint notice_setting_mail check (mail in ('at-once', 'daily', 'off')),
  constraint notice_setting_person foreign key (workspace_id, person_id) references record (workspace_id, id) on delete cascade
);

-- One mail to one person. It is claimed before it is sent, so that a crash in between sends nobody a second one.
create table notice_mail (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  address text not null,
  subject text not null,
  text text not null,
  state text not null,
  fault text not null,
  made_at timestamptz not null,
  sent_at timestamptz,
  stop_hash text not null,
  primary key (workspace_id, id),
  constraint notice_mail_state check (state in ('sending', 'sent', 'failed', 'unknown')),
  constraint notice_mail_person foreign key (workspace_id, person_id) references record (workspace_id, id) on delete cascade
);

create index notice_mail_of_person on notice_mail (workspace_id, person_id, id desc);

create index notice_mail_stop on notice_mail (workspace_id, stop_hash);

-- Whether a notice goes out by mail, and in which. One row for each notice: that is what makes it once.
create table notice_delivery (
  workspace_id uuid not null,
  notice_id uuid not null,
  person_id uuid not null,
  state text not null,
  tries integer not null,
  due_at timestamptz not null,
  mail_id uuid,
  primary key (workspace_id, notice_id),
  constraint notice_delivery_state check (state in ('waiting', 'mailed', 'dropped', 'failed')),
  constraint notice_delivery_notice foreign key (workspace_id, notice_id) references notice (workspace_id, id) on delete cascade,
  constraint notice_delivery_mail foreign key (workspace_id, mail_id) references notice_mail (workspace_id, id)
);

create index notice_delivery_waiting on notice_delivery (workspace_id, due_at) where state = 'waiting';
