create table span (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  starts_on date not null,
  ends_on date not null,
  season text,
  part_of uuid,
  first_class_on date,
  last_class_on date,
  census_on date,
  withdraw_on date,
  grades_due_on date,
  audience text not null,
  primary key (workspace_id, id),
  constraint span_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);
create index span_start on span (workspace_id, starts_on);

create table "freeze" (
  workspace_id uuid not null,
  id uuid not null,
  start_anchor text not null,
  start_offset integer,
  start_unit text not null,
  start_weekday integer,
  start_time text not null,
  end_anchor text not null,
  end_offset integer,
  end_unit text not null,
  end_weekday integer,
  end_time text not null,
  season text,
  severity text not null,
  scope_id uuid,
  systems text[] not null,
  except_role text not null,
  except_level text not null,
  source text not null,
  about text not null,
  primary key (workspace_id, id),
  constraint freeze_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);
