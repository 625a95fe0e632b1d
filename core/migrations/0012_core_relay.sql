-- A reaction that failed is tried again after a while, longer each time; until then it holds up nobody.
alter table outbox add column due_at timestamptz not null default now();

create index outbox_due on outbox (due_at);

-- Keys of the order that grew long are few; they are looked for every few minutes.
create index record_long_rank on record (workspace_id, kind, product_id) where length(rank) > 50;
