create table portfolio (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  headline text not null,
  location text not null,
  mail text not null,
  address text not null,
  summary text not null,
  mission text not null,
  shows text[] not null,
  primary key (workspace_id, id),
  constraint portfolio_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

-- Links by which somebody without an account reads a portfolio: found before a workspace is known. Only the hash of
-- the secret is kept.
create table directory.portfolio_share (
  id uuid primary key,
  hash text not null unique,
  workspace_id uuid not null,
  portfolio_id uuid not null,
  name text not null,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz
);
create index portfolio_share_of on directory.portfolio_share (workspace_id, portfolio_id);

-- When it was read by which link, for its owner. Who read it is not known and not kept: no address, no browser.
create table portfolio_reading (
  workspace_id uuid not null,
  id uuid not null,
  portfolio_id uuid not null,
  share_id uuid not null,
  name text not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  constraint portfolio_reading_portfolio foreign key (workspace_id, portfolio_id) references record (workspace_id, id) on delete cascade
);
create index portfolio_reading_of on portfolio_reading (workspace_id, portfolio_id, id);
