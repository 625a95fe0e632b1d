-- What a workspace adds to a kind. The values lie in the head of each record, by key; they outlive their field.
create table field (
  workspace_id uuid not null,
  id uuid not null,
  "of" text not null,
  key text not null,
  type text not null,
  help text not null,
  options jsonb not null,
  formula text not null,
  required boolean not null,
  only_in uuid,
  primary key (workspace_id, id),
  constraint field_key unique (workspace_id, "of", key),
  constraint field_type check (type in ('text', 'long-text', 'number', 'date', 'choice', 'choices', 'person', 'yes-no', 'address', 'formula')),
  constraint field_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint field_only_in foreign key (workspace_id, only_in) references record (workspace_id, id) deferrable initially deferred
);

alter table record add column custom jsonb not null default '{}';

create index record_custom on record using gin (workspace_id, kind, custom jsonb_path_ops) where custom <> '{}';
