create table product (
  workspace_id uuid not null,
  id uuid not null,
  purpose text not null,
  product_kind text,
  primary key (workspace_id, id),
  constraint product_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

create table "group" (
  workspace_id uuid not null,
  id uuid not null,
  size integer,
  size_source text not null,
  parent_id uuid,
  core boolean not null,
  about text not null,
  primary key (workspace_id, id),
  constraint group_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint group_parent foreign key (workspace_id, parent_id) references record (workspace_id, id)
);
create index group_children on "group" (workspace_id, parent_id);

create table person (
  workspace_id uuid not null,
  id uuid not null,
  email text not null,
  job_title text not null,
  group_id uuid,
  about text not null,
  primary key (workspace_id, id),
  constraint person_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint person_group foreign key (workspace_id, group_id) references record (workspace_id, id)
);
create index person_email on person (workspace_id, lower(email)) where email <> '';
create index person_of_group on person (workspace_id, group_id);
