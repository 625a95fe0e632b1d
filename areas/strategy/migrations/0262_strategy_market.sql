-- What else there is for those whom a product serves, compared by what they need: alternatives, criteria, judgements.
create table market_matrix (
  workspace_id uuid not null,
  id uuid not null,
  question text not null,
  as_of date,
  meaning text not null,
  strengths text not null,
  weaknesses text not null,
  opportunities text not null,
  threats text not null,
  political text not null,
  economic text not null,
  social text not null,
  technological text not null,
  primary key (workspace_id, id),
  constraint market_matrix_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade
);

create table market_alternative (
  workspace_id uuid not null,
  id uuid not null,
  matrix_id uuid,
  stands text not null,
  serves text not null,
  address text not null,
  primary key (workspace_id, id),
  constraint market_alternative_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint market_alternative_matrix foreign key (workspace_id, matrix_id) references record (workspace_id, id)
);
create index market_alternative_of on market_alternative (workspace_id, matrix_id);

create table market_criterion (
  workspace_id uuid not null,
  id uuid not null,
  matrix_id uuid,
  weight integer,
  asks text not null,
  primary key (workspace_id, id),
  constraint market_criterion_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint market_criterion_matrix foreign key (workspace_id, matrix_id) references record (workspace_id, id)
);
create index market_criterion_of on market_criterion (workspace_id, matrix_id);

create table market_judgement (
  workspace_id uuid not null,
  id uuid not null,
  alternative_id uuid,
  criterion_id uuid,
  points integer,
  evidence text not null,
  address text not null,
  looked_on date,
  primary key (workspace_id, id),
  constraint market_judgement_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade,
  constraint market_judgement_alternative foreign key (workspace_id, alternative_id) references record (workspace_id, id),
  constraint market_judgement_criterion foreign key (workspace_id, criterion_id) references record (workspace_id, id)
);
create index market_judgement_of on market_judgement (workspace_id, alternative_id, criterion_id);
