-- What somebody said themselves, in a contact, of how satisfied they are: 1 (not at all) to 5 (very); empty where it was not said.
alter table contact add column satisfied integer;
