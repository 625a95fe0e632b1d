-- A list as somebody wants to see it again. Never deleted: what was taken away is in its own bin.
create table saved_view (
  workspace_id uuid not null,
  id uuid not null,
  number integer not null,
  kind text not null,
  name text not null,
  shape jsonb not null,
  shared text not null,
  product_id uuid,
  owner_id uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1,
  binned_at timestamptz,
  primary key (workspace_id, id),
  constraint saved_view_number unique (workspace_id, number),
  constraint saved_view_shared check (shared in ('private', 'workspace', 'product')),
  constraint saved_view_place check ((shared = 'product') = (product_id is not null)),
  constraint saved_view_owner foreign key (workspace_id, owner_id) references record (workspace_id, id) on delete cascade,
  constraint saved_view_product foreign key (workspace_id, product_id) references record (workspace_id, id) on delete cascade
);

create index saved_view_of_kind on saved_view (workspace_id, kind, number);

-- What one person makes of a view: a star, a place among the others, the one to begin with.
create table view_mark (
  workspace_id uuid not null,
  person_id uuid not null,
  view_id uuid not null,
  kind text not null,
  starred boolean not null default false,
  first boolean not null default false,
  place integer,
  primary key (workspace_id, person_id, view_id),
  constraint view_mark_person foreign key (workspace_id, person_id) references record (workspace_id, id) on delete cascade,
  constraint view_mark_view foreign key (workspace_id, view_id) references saved_view (workspace_id, id) on delete cascade
);

create unique index view_mark_first on view_mark (workspace_id, person_id, kind) where first;
