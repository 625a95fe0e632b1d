-- How many people a win reached, and who they are: one of the three parts of an impact, beside outcome and evidence.
alter table win add column reach integer;
alter table win add column reach_who text not null default '';
alter table win alter column reach_who drop default;
