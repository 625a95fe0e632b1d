-- What a workspace chose otherwise than its type and country would: today its words.
create table workspace_setting (
  workspace_id uuid primary key,
  vocabulary jsonb not null default '{}',
  constraint workspace_setting_workspace foreign key (workspace_id) references workspace (id) on delete cascade
);

-- Each account has one workspace of its own, closed to everybody else.
create table directory.personal_workspace (
  account_id text primary key,
  workspace_id uuid not null unique
);

-- A product to practise on, which is labelled wherever it is shown.
alter table product add column sandbox boolean not null default false;
