-- A step may be ticked by what it waits for in an institution: a market matrix that is done.
alter table milestone add column source text not null default 'by-hand';
alter table milestone add column source_workspace text not null default '';
alter table milestone add column source_record text not null default '';
alter table milestone add column source_name text not null default '';
alter table milestone add column ticked_on date;
