-- Which systems around it a product exchanges something with, which way, and how.
create table integration (
  workspace_id uuid not null,
  id uuid not null,
  system text not null,
  direction text not null,
  standard text not null,
  state text not null,
  exchanges text not null,
  contact_id uuid,
  primary key (workspace_id, id),
  constraint integration_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint integration_contact foreign key (workspace_id, contact_id) references record (workspace_id, id)
);
