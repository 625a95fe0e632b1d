-- What lies in the bin has an index of its own. Without it this one answers counts by itself, without the table.
create index record_live on record (workspace_id, kind, product_id, id desc) where binned_at is null;

drop index record_by_product;
