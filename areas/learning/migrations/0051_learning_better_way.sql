alter table metric alter column better drop not null;
