-- The core: one head for every record, and what each record is given by the core: history, links, comments, grants.
-- Rules that keep a distributed PostgreSQL possible: workspace_id first in every key, no triggers, one statement each.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

create text search configuration public.linchpin (copy = pg_catalog.english);
alter text search configuration public.linchpin alter mapping for hword, hword_part, word with unaccent, english_stem;

create table workspace (
  id uuid primary key,
  name text not null,
  institution_type text not null,
  country text not null,
  time_zone text not null,
  currency text not null,
  personal boolean not null default false,
  demo boolean not null default false,
  created_at timestamptz not null,
  constraint workspace_institution_type check (institution_type in ('school', 'college', 'university', 'other'))
);

create table ref_counter (
  workspace_id uuid not null,
  kind text not null,
  next integer not null,
  primary key (workspace_id, kind),
  constraint ref_counter_workspace foreign key (workspace_id) references workspace (id) on delete cascade
);

-- The head that all kinds share. The fields of a kind lie in a table of its own with the same key.
create table record (
  workspace_id uuid not null,
  id uuid not null,
  kind text not null,
  number integer not null,
  title text not null,
  product_id uuid,
  rank text collate "C",
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  version integer not null default 1,
  binned_at timestamptz,
  search tsvector not null,
  primary key (workspace_id, id),
  constraint record_ref unique (workspace_id, kind, number),
  constraint record_workspace foreign key (workspace_id) references workspace (id) on delete cascade,
  constraint record_product foreign key (workspace_id, product_id) references record (workspace_id, id) deferrable initially deferred
);
-- One order per product and kind; two people who insert into one gap get the same key, and the second tries again.
create unique index record_rank on record (workspace_id, kind, product_id, rank) nulls not distinct where rank is not null;
create index record_newest on record (workspace_id, kind, id desc);
create index record_by_product on record (workspace_id, kind, product_id, id desc);
create index record_updated on record (workspace_id, kind, updated_at desc, id desc);
create index record_title on record (workspace_id, kind, lower(title), id);
create index record_bin on record (workspace_id, binned_at desc) where binned_at is not null;
create index record_search on record using gin (workspace_id, search);

create table change (
  workspace_id uuid not null,
  id uuid not null,
  batch_id uuid not null,
  at timestamptz not null,
  record_id uuid not null,
  kind text not null,
  verb text not null,
  fields jsonb not null,
  person_id uuid,
  door text not null,
  operation text not null,
  undoes uuid,
  primary key (workspace_id, id),
  constraint change_record foreign key (workspace_id, record_id) references record (workspace_id, id) on delete cascade
);
create index change_of_record on change (workspace_id, record_id, id desc);
create index change_of_batch on change (workspace_id, batch_id, id);

create table link (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  from_id uuid not null,
  to_id uuid not null,
  slot text not null default '',
  detail jsonb not null default '{}',
  created_at timestamptz not null,
  created_by uuid,
  primary key (workspace_id, id),
  constraint link_once unique (workspace_id, type, from_id, to_id, slot),
  constraint link_from foreign key (workspace_id, from_id) references record (workspace_id, id) on delete cascade,
  constraint link_to foreign key (workspace_id, to_id) references record (workspace_id, id) on delete cascade
);
create index link_backwards on link (workspace_id, to_id, type);
create index link_forwards on link (workspace_id, from_id, type);

create table comment (
  workspace_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  text text not null,
  created_at timestamptz not null,
  created_by uuid,
  edited_at timestamptz,
  binned_at timestamptz,
  primary key (workspace_id, id),
  constraint comment_record foreign key (workspace_id, record_id) references record (workspace_id, id) on delete cascade
);
create index comment_of_record on comment (workspace_id, record_id, id);

-- What an import brought, so that the same file twice changes nothing the second time.
create table imported (
  workspace_id uuid not null,
  kind text not null,
  source text not null,
  external_id text not null,
  record_id uuid not null,
  row_hash text not null,
  primary key (workspace_id, kind, source, external_id),
  constraint imported_record foreign key (workspace_id, record_id) references record (workspace_id, id) on delete cascade
);
create index imported_as on imported (workspace_id, record_id);

create table member (
  workspace_id uuid not null,
  person_id uuid not null,
  role text not null,
  disabled_at timestamptz,
  primary key (workspace_id, person_id),
  constraint member_role check (role in ('owner', 'admin', 'member')),
  constraint member_person foreign key (workspace_id, person_id) references record (workspace_id, id) on delete cascade
);

create table product_role (
  workspace_id uuid not null,
  person_id uuid not null,
  product_id uuid not null,
  role text not null,
  primary key (workspace_id, person_id, product_id),
  constraint product_role_role check (role in ('viewer', 'contributor', 'product-owner')),
  constraint product_role_person foreign key (workspace_id, person_id) references record (workspace_id, id) on delete cascade,
  constraint product_role_product foreign key (workspace_id, product_id) references record (workspace_id, id) on delete cascade
);

-- A guest or a coach sees the named record until the end date, and nothing else.
create table record_grant (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  record_id uuid not null,
  level text not null,
  ends_at timestamptz,
  given_by uuid,
  primary key (workspace_id, id),
  constraint record_grant_once unique (workspace_id, person_id, record_id),
  constraint record_grant_level check (level in ('viewer', 'contributor')),
  constraint record_grant_person foreign key (workspace_id, person_id) references record (workspace_id, id) on delete cascade,
  constraint record_grant_record foreign key (workspace_id, record_id) references record (workspace_id, id) on delete cascade
);

create table outbox (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  payload jsonb not null,
  at timestamptz not null,
  tries integer not null default 0,
  primary key (workspace_id, id)
);

-- What is unique over all workspaces, and what is looked up before a workspace is known.
create schema directory;

create table directory.slug (
  slug text primary key,
  workspace_id uuid not null
);
create index slug_of_workspace on directory.slug (workspace_id);

create table directory.membership (
  account_id text not null,
  workspace_id uuid not null,
  person_id uuid not null,
  primary key (account_id, workspace_id)
);
create index membership_of_workspace on directory.membership (workspace_id, person_id);

create table directory.token (
  id uuid primary key,
  hash text not null unique,
  account_id text not null,
  workspace_id uuid not null,
  name text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index token_of_account on directory.token (account_id, workspace_id);

create table directory.invitation (
  id uuid primary key,
  hash text not null unique,
  workspace_id uuid not null,
  person_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
