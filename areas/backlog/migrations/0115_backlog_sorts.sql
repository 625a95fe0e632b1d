-- As 0114, for what people sort items by.
create index item_type on item (workspace_id, type, id);

create index item_learning_value on item (workspace_id, learning_value, id);

create index item_institution_value on item (workspace_id, institution_value, id);

create index item_estimate on item (workspace_id, estimate, id);
