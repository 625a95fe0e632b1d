-- Places are counted over the open items, and states are counted: both from the index alone.
drop index item_state;

create index item_state on item (workspace_id, state, id);

create index item_place on record (workspace_id, product_id, rank) include (id, kind)
  where kind = 'item' and binned_at is null and rank is not null;
