-- Whether all that is said of an item lies in its own product: then whoever sees the item sees all of it, and no list of
-- products has to be compared for each of fifty thousand. Where it is not known yet, the list is compared.
alter table item_standing add column is_near boolean not null default false;
