create table score (
  workspace_id uuid not null,
  id uuid not null,
  item_id uuid,
  reach double precision,
  impact double precision,
  confidence double precision,
  effort double precision,
  adoption_effort double precision,
  timing text,
  user_value integer,
  time_criticality integer,
  risk_reduction integer,
  moscow text,
  value double precision,
  note text not null,
  primary key (workspace_id, id),
  constraint score_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint score_item foreign key (workspace_id, item_id) references record (workspace_id, id)
);
create index score_of_item on score (workspace_id, item_id);
