create table obligation (
  workspace_id uuid not null,
  id uuid not null,
  concerns text not null,
  state text not null,
  regime text not null,
  wcag_version text,
  wcag_level text,
  due_on date,
  applies_to text not null,
  source text not null,
  as_of date,
  template text not null,
  primary key (workspace_id, id),
  constraint obligation_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);
create index obligation_due on obligation (workspace_id, due_on);

create table finding (
  workspace_id uuid not null,
  id uuid not null,
  severity text not null,
  state text not null,
  page text not null,
  criterion text not null,
  what text not null,
  found_by text not null,
  found_on date,
  obligation_id uuid,
  reason text not null,
  primary key (workspace_id, id),
  constraint finding_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint finding_obligation foreign key (workspace_id, obligation_id) references record (workspace_id, id)
);
create index finding_open on finding (workspace_id, state, severity);
