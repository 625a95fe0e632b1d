-- How things stand with a person or a group, and how often we want to hear from them. The newest one of each holds.
create table engagement (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid,
  group_id uuid,
  power integer not null,
  interest integer not null,
  now text not null,
  wanted text not null,
  cadence text,
  every_weeks integer,
  keeper_id uuid,
  cares_about text not null,
  reach_by text not null,
  primary key (workspace_id, id),
  constraint engagement_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint engagement_person foreign key (workspace_id, person_id) references record (workspace_id, id),
  constraint engagement_group foreign key (workspace_id, group_id) references record (workspace_id, id),
  constraint engagement_keeper foreign key (workspace_id, keeper_id) references record (workspace_id, id)
);
create index engagement_with_person on engagement (workspace_id, person_id);
create index engagement_with_group on engagement (workspace_id, group_id);

create table contact (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid,
  group_id uuid,
  way text not null,
  contact_on date not null,
  by_id uuid,
  note text not null,
  primary key (workspace_id, id),
  constraint contact_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint contact_person foreign key (workspace_id, person_id) references record (workspace_id, id),
  constraint contact_group foreign key (workspace_id, group_id) references record (workspace_id, id),
  constraint contact_by foreign key (workspace_id, by_id) references record (workspace_id, id)
);
create index contact_with_person on contact (workspace_id, person_id, contact_on);
create index contact_with_group on contact (workspace_id, group_id, contact_on);
-- Finds the newest note of a group among hundreds of thousands: by its day, and by its id where it has none.
create index note_group_day on note (workspace_id, group_id, said_on, id);
-- Finds the decisions in which somebody took a position.
create index decision_position_by on decision_position (workspace_id, who_id, decision_id);
