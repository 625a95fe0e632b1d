-- Where each item stands in the figures at the head of the list (docs/decisions/0015); narrow, so that fifty thousand
-- are counted in a few milliseconds. products and unassigned are as in voice_sum: who may read less asks by themselves.
create table item_standing (
  workspace_id uuid not null,
  item_id uuid not null,
  product_id uuid not null,
  open boolean not null,
  ready boolean not null,
  points double precision not null,
  unestimated boolean not null,
  without_persona boolean not null,
  waiting boolean not null,
  duty boolean not null,
  blocked boolean not null,
  asked boolean not null,
  products uuid[] not null,
  unassigned boolean not null,
  primary key (workspace_id, item_id),
  constraint item_standing_item foreign key (workspace_id, item_id) references record (workspace_id, id) on delete cascade
);
create index item_standing_of_product on item_standing (workspace_id, product_id);
