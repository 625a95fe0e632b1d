-- The open items of each product in their order and nothing else (docs/decisions/0015), so that the place of an item is
-- counted from the index alone, however deep it stands.
create table item_position (
  workspace_id uuid not null,
  item_id uuid not null,
  product_id uuid not null,
  rank text collate "C" not null,
  primary key (workspace_id, item_id),
  constraint item_position_item foreign key (workspace_id, item_id) references record (workspace_id, id) on delete cascade
);
create index item_position_in_order on item_position (workspace_id, product_id, rank) include (item_id);
