-- The private address of a person's calendar. Found before a workspace is known; only the hash of the secret is kept.
create table directory.calendar_feed (
  id uuid primary key,
  hash text not null unique,
  workspace_id uuid not null,
  account_id text not null,
  created_at timestamptz not null,
  constraint calendar_feed_once unique (workspace_id, account_id)
);
