-- The values of custom fields that lists are sorted by, again: an index walks them, where the head would be sorted whole.
create table field_order (
  workspace_id uuid not null,
  field_id uuid not null,
  record_id uuid not null,
  number double precision,
  text text collate "C",
  primary key (workspace_id, record_id, field_id),
  constraint field_order_field foreign key (workspace_id, field_id) references record (workspace_id, id) on delete cascade,
  constraint field_order_record foreign key (workspace_id, record_id) references record (workspace_id, id) on delete cascade
);

create index field_order_number on field_order (workspace_id, field_id, number, record_id) where number is not null;

create index field_order_text on field_order (workspace_id, field_id, text, record_id) where text is not null;
