-- What the migrations add up to. Made by tools/snapshots/schema.test.ts; never edited.

create table auth.account (
  id text not null,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamp with time zone,
  "refreshTokenExpiresAt" timestamp with time zone,
  scope text,
  password text,
  "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "updatedAt" timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
CREATE INDEX "account_userId_idx" ON auth.account USING btree ("userId");

create table auth.passkey (
  id text not null,
  name text,
  "publicKey" text not null,
  "userId" text not null,
  "credentialID" text not null,
  counter integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamp with time zone,
  aaguid text,
  constraint passkey_pkey PRIMARY KEY (id),
  constraint "passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
CREATE INDEX "passkey_credentialID_idx" ON auth.passkey USING btree ("credentialID");
CREATE INDEX "passkey_userId_idx" ON auth.passkey USING btree ("userId");

create table auth."rateLimit" (
  id text not null,
  key text not null,
  count integer not null,
  "lastRequest" bigint not null,
  constraint "rateLimit_key_key" UNIQUE (key),
  constraint "rateLimit_pkey" PRIMARY KEY (id)
);

create table auth.session (
  id text not null,
  "expiresAt" timestamp with time zone not null,
  token text not null,
  "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "updatedAt" timestamp with time zone not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null,
  constraint session_token_key UNIQUE (token),
  constraint session_pkey PRIMARY KEY (id),
  constraint "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
CREATE INDEX "session_userId_idx" ON auth.session USING btree ("userId");

create table auth."user" (
  id text not null,
  name text not null,
  email text not null,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "updatedAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  constraint user_email_key UNIQUE (email),
  constraint user_pkey PRIMARY KEY (id)
);

create table auth.verification (
  id text not null,
  identifier text not null,
  value text not null,
  "expiresAt" timestamp with time zone not null,
  "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "updatedAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  constraint verification_pkey PRIMARY KEY (id)
);
CREATE INDEX verification_identifier_idx ON auth.verification USING btree (identifier);

create table directory.account_event (
  id uuid not null,
  account_id text not null,
  what text not null,
  way text not null,
  at timestamp with time zone not null,
  constraint account_event_pkey PRIMARY KEY (id)
);
CREATE INDEX account_event_of_account ON directory.account_event USING btree (account_id, id DESC);

create table directory.account_profile (
  account_id text not null,
  stage text,
  preferences jsonb default '{}'::jsonb not null,
  constraint account_profile_pkey PRIMARY KEY (account_id),
  constraint account_profile_stage CHECK ((stage = ANY (ARRAY['in-role'::text, 'wants-role'::text])))
);

create table directory.backup (
  id uuid not null,
  at timestamp with time zone not null,
  file text not null,
  made_by text not null,
  bytes bigint not null,
  rows bigint not null,
  files integer not null,
  fault text not null,
  proved_at timestamp with time zone,
  proof_fault text not null,
  constraint backup_pkey PRIMARY KEY (id)
);
CREATE INDEX backup_newest ON directory.backup USING btree (at DESC);

create table directory.calendar_feed (
  id uuid not null,
  hash text not null,
  workspace_id uuid not null,
  account_id text not null,
  created_at timestamp with time zone not null,
  constraint calendar_feed_hash_key UNIQUE (hash),
  constraint calendar_feed_once UNIQUE (workspace_id, account_id),
  constraint calendar_feed_pkey PRIMARY KEY (id)
);

create table directory.coaching (
  id uuid not null,
  hash text not null,
  workspace_id uuid not null,
  coaching_id uuid not null,
  person_id uuid not null,
  coach_account text,
  coach_workspace uuid,
  coach_coaching_id uuid,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint coaching_hash_key UNIQUE (hash),
  constraint coaching_pkey PRIMARY KEY (id)
);
CREATE INDEX coaching_of_coach ON directory.coaching USING btree (coach_workspace, coach_coaching_id);
CREATE INDEX coaching_of_coachee ON directory.coaching USING btree (workspace_id, coaching_id);

create table directory.decision_share (
  id uuid not null,
  hash text not null,
  workspace_id uuid not null,
  decision_id uuid not null,
  name text not null,
  created_at timestamp with time zone not null,
  created_by uuid,
  ends_at timestamp with time zone,
  ended_at timestamp with time zone,
  reads integer default 0 not null,
  read_at timestamp with time zone,
  constraint decision_share_hash_key UNIQUE (hash),
  constraint decision_share_pkey PRIMARY KEY (id)
);
CREATE INDEX decision_share_of ON directory.decision_share USING btree (workspace_id, decision_id);

create table directory.feedback_link (
  id uuid not null,
  hash text not null,
  workspace_id uuid not null,
  request_id uuid not null,
  name text not null,
  most integer not null,
  used integer default 0 not null,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint feedback_link_hash_key UNIQUE (hash),
  constraint feedback_link_pkey PRIMARY KEY (id)
);
CREATE INDEX feedback_link_of ON directory.feedback_link USING btree (workspace_id, request_id);

create table directory.invitation (
  id uuid not null,
  hash text not null,
  workspace_id uuid not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint invitation_hash_key UNIQUE (hash),
  constraint invitation_pkey PRIMARY KEY (id)
);

create table directory.membership (
  account_id text not null,
  workspace_id uuid not null,
  person_id uuid not null,
  constraint membership_pkey PRIMARY KEY (account_id, workspace_id)
);
CREATE INDEX membership_of_workspace ON directory.membership USING btree (workspace_id, person_id);

create table directory.personal_workspace (
  account_id text not null,
  workspace_id uuid not null,
  constraint personal_workspace_workspace_id_key UNIQUE (workspace_id),
  constraint personal_workspace_pkey PRIMARY KEY (account_id)
);

create table directory.portfolio_share (
  id uuid not null,
  hash text not null,
  workspace_id uuid not null,
  portfolio_id uuid not null,
  name text not null,
  created_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint portfolio_share_hash_key UNIQUE (hash),
  constraint portfolio_share_pkey PRIMARY KEY (id)
);
CREATE INDEX portfolio_share_of ON directory.portfolio_share USING btree (workspace_id, portfolio_id);

create table directory.slug (
  slug text not null,
  workspace_id uuid not null,
  constraint slug_pkey PRIMARY KEY (slug)
);
CREATE INDEX slug_of_workspace ON directory.slug USING btree (workspace_id);

create table directory.token (
  id uuid not null,
  hash text not null,
  account_id text not null,
  workspace_id uuid not null,
  name text not null,
  scopes text[] not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint token_hash_key UNIQUE (hash),
  constraint token_pkey PRIMARY KEY (id)
);
CREATE INDEX token_of_account ON directory.token USING btree (account_id, workspace_id);

create table public.acquaintance (
  workspace_id uuid not null,
  id uuid not null,
  work text not null,
  organisation text not null,
  reach text not null,
  met_at text not null,
  met_on date,
  spoke_on date,
  follow_up_on date,
  follow_up text not null,
  notes text not null,
  constraint acquaintance_pkey PRIMARY KEY (workspace_id, id),
  constraint acquaintance_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on acquaintance using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.action (
  workspace_id uuid not null,
  id uuid not null,
  owner_id uuid,
  due_on date,
  done_at timestamp with time zone,
  about text not null,
  constraint action_pkey PRIMARY KEY (workspace_id, id),
  constraint action_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX action_open ON public.action USING btree (workspace_id, owner_id, due_on) WHERE (done_at IS NULL);
create policy workspace_lock on action using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.advert (
  workspace_id uuid not null,
  id uuid not null,
  organisation text not null,
  address text not null,
  state text not null,
  closes_on date,
  words text not null,
  notes text not null,
  constraint advert_pkey PRIMARY KEY (workspace_id, id),
  constraint advert_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on advert using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.agreement (
  workspace_id uuid not null,
  id uuid not null,
  done_when jsonb not null,
  ready_when jsonb not null,
  limit_new integer,
  limit_refining integer,
  limit_ready integer,
  limit_in_progress integer,
  constraint agreement_pkey PRIMARY KEY (workspace_id, id),
  constraint agreement_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on agreement using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.aim (
  workspace_id uuid not null,
  id uuid not null,
  parent_id uuid,
  description text not null,
  due_on date,
  constraint aim_pkey PRIMARY KEY (workspace_id, id),
  constraint aim_parent FOREIGN KEY (workspace_id, parent_id) REFERENCES record(workspace_id, id),
  constraint aim_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX aim_children ON public.aim USING btree (workspace_id, parent_id);
create policy workspace_lock on aim using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.analysis (
  workspace_id uuid not null,
  id uuid not null,
  question text not null,
  source text not null,
  found text not null,
  constraint analysis_pkey PRIMARY KEY (workspace_id, id),
  constraint analysis_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on analysis using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.analysis_data (
  workspace_id uuid not null,
  id uuid not null,
  analysis_id uuid not null,
  name text not null,
  columns jsonb not null,
  cells jsonb not null,
  left_rows jsonb not null,
  row_count integer not null,
  left_count integer not null,
  empty_count integer not null,
  at timestamp with time zone not null,
  constraint analysis_data_pkey PRIMARY KEY (workspace_id, id),
  constraint analysis_data_of FOREIGN KEY (workspace_id, analysis_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX analysis_data_latest ON public.analysis_data USING btree (workspace_id, analysis_id, id);
create policy workspace_lock on analysis_data using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.analysis_question (
  workspace_id uuid not null,
  id uuid not null,
  analysis_id uuid not null,
  method text not null,
  of_column text not null,
  by_column text not null,
  counted text not null,
  first_group text not null,
  second_group text not null,
  at timestamp with time zone not null,
  constraint analysis_question_pkey PRIMARY KEY (workspace_id, id),
  constraint analysis_question_of FOREIGN KEY (workspace_id, analysis_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX analysis_question_latest ON public.analysis_question USING btree (workspace_id, analysis_id, id);
create policy workspace_lock on analysis_question using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.appraisal (
  workspace_id uuid not null,
  id uuid not null,
  held_on date,
  writer text not null,
  words text not null,
  constraint appraisal_pkey PRIMARY KEY (workspace_id, id),
  constraint appraisal_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on appraisal using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.attachment (
  workspace_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  comment_id uuid,
  name text not null,
  type text not null,
  size bigint not null,
  hash text not null,
  created_at timestamp with time zone not null,
  created_by uuid,
  binned_at timestamp with time zone,
  constraint attachment_pkey PRIMARY KEY (workspace_id, id),
  constraint attachment_comment FOREIGN KEY (workspace_id, comment_id) REFERENCES comment(workspace_id, id) ON DELETE CASCADE,
  constraint attachment_record FOREIGN KEY (workspace_id, record_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint attachment_hash CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX attachment_by_hash ON public.attachment USING btree (workspace_id, hash);
CREATE INDEX attachment_of_record ON public.attachment USING btree (workspace_id, record_id, id);
create policy workspace_lock on attachment using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.change (
  workspace_id uuid not null,
  id uuid not null,
  batch_id uuid not null,
  at timestamp with time zone not null,
  record_id uuid not null,
  kind text not null,
  verb text not null,
  fields jsonb not null,
  person_id uuid,
  door text not null,
  operation text not null,
  undoes uuid,
  constraint change_pkey PRIMARY KEY (workspace_id, id),
  constraint change_record FOREIGN KEY (workspace_id, record_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX change_of_batch ON public.change USING btree (workspace_id, batch_id, id);
CREATE INDEX change_of_kind ON public.change USING btree (workspace_id, kind, id);
CREATE INDEX change_of_record ON public.change USING btree (workspace_id, record_id, id DESC);
create policy workspace_lock on change using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.check_in (
  workspace_id uuid not null,
  id uuid not null,
  key_result_id uuid not null,
  day date not null,
  value double precision not null,
  confidence integer,
  note text not null,
  at timestamp with time zone not null,
  by_id uuid,
  constraint check_in_pkey PRIMARY KEY (workspace_id, id),
  constraint check_in_by FOREIGN KEY (workspace_id, by_id) REFERENCES record(workspace_id, id),
  constraint check_in_of FOREIGN KEY (workspace_id, key_result_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX check_in_latest ON public.check_in USING btree (workspace_id, key_result_id, day DESC, id DESC);
create policy workspace_lock on check_in using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.coaching (
  workspace_id uuid not null,
  id uuid not null,
  side text not null,
  partner text not null,
  state text not null,
  aim text not null,
  ends_on date,
  notes text not null,
  person_id uuid,
  constraint coaching_pkey PRIMARY KEY (workspace_id, id),
  constraint coaching_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id),
  constraint coaching_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on coaching using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.coaching_reading (
  workspace_id uuid not null,
  id uuid not null,
  coaching_id uuid not null,
  record_id uuid not null,
  read_on date not null,
  constraint coaching_reading_once UNIQUE (workspace_id, coaching_id, record_id, read_on),
  constraint coaching_reading_pkey PRIMARY KEY (workspace_id, id),
  constraint coaching_reading_coaching FOREIGN KEY (workspace_id, coaching_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint coaching_reading_record FOREIGN KEY (workspace_id, record_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on coaching_reading using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.comment (
  workspace_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  text text not null,
  created_at timestamp with time zone not null,
  created_by uuid,
  edited_at timestamp with time zone,
  binned_at timestamp with time zone,
  thread_id uuid,
  constraint comment_pkey PRIMARY KEY (workspace_id, id),
  constraint comment_record FOREIGN KEY (workspace_id, record_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint comment_thread FOREIGN KEY (workspace_id, thread_id) REFERENCES comment(workspace_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX comment_of_record ON public.comment USING btree (workspace_id, record_id, id);
create policy workspace_lock on comment using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.contact (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid,
  group_id uuid,
  way text not null,
  contact_on date not null,
  by_id uuid,
  note text not null,
  satisfied integer,
  constraint contact_pkey PRIMARY KEY (workspace_id, id),
  constraint contact_by FOREIGN KEY (workspace_id, by_id) REFERENCES record(workspace_id, id),
  constraint contact_group FOREIGN KEY (workspace_id, group_id) REFERENCES record(workspace_id, id),
  constraint contact_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id),
  constraint contact_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX contact_with_group ON public.contact USING btree (workspace_id, group_id, contact_on);
CREATE INDEX contact_with_person ON public.contact USING btree (workspace_id, person_id, contact_on);
create policy workspace_lock on contact using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.credential (
  workspace_id uuid not null,
  id uuid not null,
  issuer text not null,
  address text not null,
  state text not null,
  earned_on date,
  renewed_on text[] not null,
  months integer,
  unit text not null,
  credits double precision,
  track text,
  fee double precision,
  currency text not null,
  as_of date,
  exam_on date,
  plan text not null,
  first_cost double precision,
  first_hours double precision,
  hours_a_week double precision,
  goal_id uuid,
  eligibility text not null,
  constraint credential_pkey PRIMARY KEY (workspace_id, id),
  constraint credential_goal FOREIGN KEY (workspace_id, goal_id) REFERENCES record(workspace_id, id),
  constraint credential_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX credential_of_goal ON public.credential USING btree (workspace_id, goal_id);
create policy workspace_lock on credential using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.decision (
  workspace_id uuid not null,
  id uuid not null,
  state text not null,
  question text not null,
  outcome text not null,
  decided_on date,
  dissent text not null,
  shut_out text not null,
  shut_out_answer text not null,
  technical text not null,
  educational text not null,
  published_at timestamp with time zone,
  constraint decision_pkey PRIMARY KEY (workspace_id, id),
  constraint decision_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on decision using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.decision_figure (
  workspace_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  option_id uuid,
  label text not null,
  value double precision,
  sum text not null,
  source text not null,
  at timestamp with time zone not null,
  constraint decision_figure_pkey PRIMARY KEY (workspace_id, id),
  constraint decision_figure_decision FOREIGN KEY (workspace_id, decision_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint decision_figure_option FOREIGN KEY (workspace_id, option_id) REFERENCES decision_option(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX decision_figure_of ON public.decision_figure USING btree (workspace_id, decision_id, id);
create policy workspace_lock on decision_figure using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.decision_option (
  workspace_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  place integer not null,
  title text not null,
  pros text not null,
  cons text not null,
  chosen boolean not null,
  gone boolean not null,
  constraint decision_option_pkey PRIMARY KEY (workspace_id, id),
  constraint decision_option_decision FOREIGN KEY (workspace_id, decision_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX decision_option_of ON public.decision_option USING btree (workspace_id, decision_id, place);
create policy workspace_lock on decision_option using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.decision_position (
  workspace_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  option_id uuid not null,
  who_id uuid not null,
  fist integer,
  words text not null,
  at timestamp with time zone not null,
  by_id uuid,
  constraint decision_position_pkey PRIMARY KEY (workspace_id, id),
  constraint decision_position_option FOREIGN KEY (workspace_id, option_id) REFERENCES decision_option(workspace_id, id) ON DELETE CASCADE,
  constraint decision_position_who FOREIGN KEY (workspace_id, who_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint decision_position_fist CHECK (((fist >= 0) AND (fist <= 5)))
);
CREATE INDEX decision_position_by ON public.decision_position USING btree (workspace_id, who_id, decision_id);
CREATE INDEX decision_position_of ON public.decision_position USING btree (workspace_id, decision_id, id);
create policy workspace_lock on decision_position using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.engagement (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid,
  group_id uuid,
  power integer not null,
  interest integer not null,
  now text not null,
  wanted text not null,
  cadence text,
  every_weeks integer,
  keeper_id uuid,
  cares_about text not null,
  reach_by text not null,
  constraint engagement_pkey PRIMARY KEY (workspace_id, id),
  constraint engagement_group FOREIGN KEY (workspace_id, group_id) REFERENCES record(workspace_id, id),
  constraint engagement_keeper FOREIGN KEY (workspace_id, keeper_id) REFERENCES record(workspace_id, id),
  constraint engagement_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id),
  constraint engagement_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX engagement_with_group ON public.engagement USING btree (workspace_id, group_id);
CREATE INDEX engagement_with_person ON public.engagement USING btree (workspace_id, person_id);
create policy workspace_lock on engagement using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.experience (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  organisation text not null,
  location text not null,
  address text not null,
  setting text not null,
  starts_on date,
  ends_on date,
  in_agile boolean not null,
  in_projects boolean not null,
  in_user_experience boolean not null,
  what text not null,
  constraint experience_pkey PRIMARY KEY (workspace_id, id),
  constraint experience_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on experience using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.experiment (
  workspace_id uuid not null,
  id uuid not null,
  design text not null,
  state text not null,
  hypothesis text not null,
  metric_id uuid,
  threshold double precision,
  direction text,
  expected double precision,
  randomised boolean not null,
  start_on date,
  end_on date,
  treatment text not null,
  learned text not null,
  replaces_id uuid,
  constraint experiment_pkey PRIMARY KEY (workspace_id, id),
  constraint experiment_metric FOREIGN KEY (workspace_id, metric_id) REFERENCES record(workspace_id, id),
  constraint experiment_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint experiment_replaces FOREIGN KEY (workspace_id, replaces_id) REFERENCES record(workspace_id, id)
);
CREATE INDEX experiment_by_metric ON public.experiment USING btree (workspace_id, metric_id);
CREATE INDEX experiment_state ON public.experiment USING btree (workspace_id, state);
create policy workspace_lock on experiment using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.experiment_look (
  workspace_id uuid not null,
  id uuid not null,
  experiment_id uuid not null,
  person_id uuid,
  day date not null,
  readings integer not null,
  at timestamp with time zone not null,
  constraint experiment_look_pkey PRIMARY KEY (workspace_id, id),
  constraint experiment_look_experiment FOREIGN KEY (workspace_id, experiment_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX experiment_look_of ON public.experiment_look USING btree (workspace_id, experiment_id);
create policy workspace_lock on experiment_look using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.feedback_answer (
  workspace_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  question text not null,
  score integer,
  words text not null,
  skill text,
  level integer,
  constraint feedback_answer_pkey PRIMARY KEY (workspace_id, id),
  constraint feedback_answer_request FOREIGN KEY (workspace_id, request_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint feedback_answer_level CHECK (((level >= 1) AND (level <= 4))),
  constraint feedback_answer_score CHECK (((score >= 1) AND (score <= 5)))
);
CREATE INDEX feedback_answer_of ON public.feedback_answer USING btree (workspace_id, request_id);
create policy workspace_lock on feedback_answer using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.feedback_held (
  workspace_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  answers jsonb not null,
  constraint feedback_held_pkey PRIMARY KEY (workspace_id, id),
  constraint feedback_held_request FOREIGN KEY (workspace_id, request_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX feedback_held_of ON public.feedback_held USING btree (workspace_id, request_id);
create policy workspace_lock on feedback_held using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.feedback_request (
  workspace_id uuid not null,
  id uuid not null,
  raters text not null,
  state text not null,
  intro text not null,
  scales text not null,
  texts text not null,
  ends_on date,
  closed_on date,
  skills text[] not null,
  skills_taken_on date,
  language text,
  constraint feedback_request_pkey PRIMARY KEY (workspace_id, id),
  constraint feedback_request_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on feedback_request using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.feedback_shown (
  workspace_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  raters integer not null,
  shown_on date not null,
  constraint feedback_shown_pkey PRIMARY KEY (workspace_id, id),
  constraint feedback_shown_request FOREIGN KEY (workspace_id, request_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX feedback_shown_of ON public.feedback_shown USING btree (workspace_id, request_id);
create policy workspace_lock on feedback_shown using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.field (
  workspace_id uuid not null,
  id uuid not null,
  of text not null,
  key text not null,
  type text not null,
  help text not null,
  options jsonb not null,
  formula text not null,
  required boolean not null,
  only_in uuid,
  constraint field_key UNIQUE (workspace_id, of, key),
  constraint field_pkey PRIMARY KEY (workspace_id, id),
  constraint field_only_in FOREIGN KEY (workspace_id, only_in) REFERENCES record(workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint field_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint field_type CHECK ((type = ANY (ARRAY['text'::text, 'long-text'::text, 'number'::text, 'date'::text, 'choice'::text, 'choices'::text, 'person'::text, 'yes-no'::text, 'address'::text, 'formula'::text])))
);
create policy workspace_lock on field using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.field_order (
  workspace_id uuid not null,
  field_id uuid not null,
  record_id uuid not null,
  number double precision,
  text text collate "C",
  constraint field_order_pkey PRIMARY KEY (workspace_id, record_id, field_id),
  constraint field_order_field FOREIGN KEY (workspace_id, field_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint field_order_record FOREIGN KEY (workspace_id, record_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX field_order_number ON public.field_order USING btree (workspace_id, field_id, number, record_id) WHERE (number IS NOT NULL);
CREATE INDEX field_order_text ON public.field_order USING btree (workspace_id, field_id, text, record_id) WHERE (text IS NOT NULL);
create policy workspace_lock on field_order using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.finding (
  workspace_id uuid not null,
  id uuid not null,
  severity text not null,
  state text not null,
  page text not null,
  criterion text not null,
  what text not null,
  found_by text not null,
  found_on date,
  obligation_id uuid,
  reason text not null,
  constraint finding_pkey PRIMARY KEY (workspace_id, id),
  constraint finding_obligation FOREIGN KEY (workspace_id, obligation_id) REFERENCES record(workspace_id, id),
  constraint finding_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX finding_open ON public.finding USING btree (workspace_id, state, severity);
create policy workspace_lock on finding using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.free_hours (
  workspace_id uuid not null,
  id uuid not null,
  from_day date not null,
  hours double precision not null,
  busy_hours double precision not null,
  at timestamp with time zone not null,
  constraint free_hours_pkey PRIMARY KEY (workspace_id, id)
);
create policy workspace_lock on free_hours using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public."freeze" (
  workspace_id uuid not null,
  id uuid not null,
  start_anchor text not null,
  start_offset integer,
  start_unit text not null,
  start_weekday integer,
  start_time text not null,
  end_anchor text not null,
  end_offset integer,
  end_unit text not null,
  end_weekday integer,
  end_time text not null,
  season text,
  severity text not null,
  scope_id uuid,
  systems text[] not null,
  except_role text not null,
  except_level text not null,
  source text not null,
  about text not null,
  constraint freeze_pkey PRIMARY KEY (workspace_id, id),
  constraint freeze_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on "freeze" using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.gate_exception (
  workspace_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  gate text not null,
  key text not null,
  says text not null,
  reason text not null,
  ends_on date not null,
  signed_by uuid,
  signed_at timestamp with time zone not null,
  constraint gate_exception_pkey PRIMARY KEY (workspace_id, id),
  constraint gate_exception_record FOREIGN KEY (workspace_id, record_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX gate_exception_of_record ON public.gate_exception USING btree (workspace_id, record_id, id DESC);
create policy workspace_lock on gate_exception using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.goal (
  workspace_id uuid not null,
  id uuid not null,
  statement text not null,
  type text not null,
  horizon text not null,
  beneficiary text,
  state text not null,
  parent_id uuid,
  ends_on date,
  cadence text,
  first_step text not null,
  first_step_on date,
  if_then text not null,
  reason text not null,
  skill text,
  level text,
  hours_needed double precision,
  hours_a_week double precision,
  is_stretch boolean not null,
  closed_on date,
  outcome text not null,
  confidence integer,
  template text default ''::text not null,
  constraint goal_pkey PRIMARY KEY (workspace_id, id),
  constraint goal_parent FOREIGN KEY (workspace_id, parent_id) REFERENCES record(workspace_id, id),
  constraint goal_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on goal using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.goal_rule (
  workspace_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  rule text not null,
  is_aside boolean not null,
  reason text not null,
  at timestamp with time zone not null,
  constraint goal_rule_pkey PRIMARY KEY (workspace_id, id),
  constraint goal_rule_goal FOREIGN KEY (workspace_id, goal_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX goal_rule_of ON public.goal_rule USING btree (workspace_id, goal_id, rule, id);
create policy workspace_lock on goal_rule using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.goal_tie (
  workspace_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  target_workspace uuid not null,
  target_id uuid not null,
  target_kind text not null,
  target_ref text not null,
  target_title text not null,
  is_tied boolean not null,
  at timestamp with time zone not null,
  constraint goal_tie_pkey PRIMARY KEY (workspace_id, id),
  constraint goal_tie_goal FOREIGN KEY (workspace_id, goal_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX goal_tie_of ON public.goal_tie USING btree (workspace_id, target_id, id);
create policy workspace_lock on goal_tie using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public."group" (
  workspace_id uuid not null,
  id uuid not null,
  size integer,
  size_source text not null,
  parent_id uuid,
  core boolean not null,
  about text not null,
  constraint group_pkey PRIMARY KEY (workspace_id, id),
  constraint group_parent FOREIGN KEY (workspace_id, parent_id) REFERENCES record(workspace_id, id),
  constraint group_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX group_children ON public."group" USING btree (workspace_id, parent_id);
create policy workspace_lock on "group" using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.impediment (
  workspace_id uuid not null,
  id uuid not null,
  since date,
  owner_id uuid,
  resolved_on date,
  item_id uuid,
  sprint_id uuid,
  notes text not null,
  constraint impediment_pkey PRIMARY KEY (workspace_id, id),
  constraint impediment_item FOREIGN KEY (workspace_id, item_id) REFERENCES record(workspace_id, id),
  constraint impediment_owner FOREIGN KEY (workspace_id, owner_id) REFERENCES record(workspace_id, id),
  constraint impediment_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint impediment_sprint FOREIGN KEY (workspace_id, sprint_id) REFERENCES record(workspace_id, id)
);
CREATE INDEX impediment_open ON public.impediment USING btree (workspace_id, id) WHERE (resolved_on IS NULL);
create policy workspace_lock on impediment using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.imported (
  workspace_id uuid not null,
  kind text not null,
  source text not null,
  external_id text not null,
  record_id uuid not null,
  row_hash text not null,
  constraint imported_pkey PRIMARY KEY (workspace_id, kind, source, external_id),
  constraint imported_record FOREIGN KEY (workspace_id, record_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX imported_as ON public.imported USING btree (workspace_id, record_id);
create policy workspace_lock on imported using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.integration (
  workspace_id uuid not null,
  id uuid not null,
  system text not null,
  direction text not null,
  standard text not null,
  state text not null,
  exchanges text not null,
  contact_id uuid,
  constraint integration_pkey PRIMARY KEY (workspace_id, id),
  constraint integration_contact FOREIGN KEY (workspace_id, contact_id) REFERENCES record(workspace_id, id),
  constraint integration_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on integration using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.interview_story (
  workspace_id uuid not null,
  id uuid not null,
  question text not null,
  situation text not null,
  task text not null,
  action text not null,
  result text not null,
  tags text[] not null,
  skill text,
  told_on date,
  constraint interview_story_pkey PRIMARY KEY (workspace_id, id),
  constraint interview_story_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on interview_story using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.item (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  state text not null,
  description text not null,
  persona_id uuid,
  parent_id uuid,
  learning_value integer,
  institution_value integer,
  feasibility integer,
  viability integer,
  desirability integer,
  estimate double precision,
  estimate_low double precision,
  estimate_high double precision,
  criteria jsonb not null,
  source text not null,
  priority_reason text not null,
  duty boolean not null,
  closing_reason text not null,
  tags text[] not null,
  done_on date,
  started_on date,
  due_on date,
  ready_checks jsonb default '[]'::jsonb not null,
  done_checks jsonb default '[]'::jsonb not null,
  ready_reason text default ''::text not null,
  shut_out text default ''::text not null,
  looked_at timestamp with time zone,
  constraint item_pkey PRIMARY KEY (workspace_id, id),
  constraint item_parent FOREIGN KEY (workspace_id, parent_id) REFERENCES record(workspace_id, id),
  constraint item_persona FOREIGN KEY (workspace_id, persona_id) REFERENCES record(workspace_id, id),
  constraint item_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX item_children ON public.item USING btree (workspace_id, parent_id);
CREATE INDEX item_done_on ON public.item USING btree (workspace_id, done_on, id) WHERE (done_on IS NOT NULL);
CREATE INDEX item_estimate ON public.item USING btree (workspace_id, estimate, id);
CREATE INDEX item_institution_value ON public.item USING btree (workspace_id, institution_value, id);
CREATE INDEX item_learning_value ON public.item USING btree (workspace_id, learning_value, id);
CREATE INDEX item_persona_of ON public.item USING btree (workspace_id, persona_id);
CREATE INDEX item_state ON public.item USING btree (workspace_id, state, id);
CREATE INDEX item_type ON public.item USING btree (workspace_id, type, id);
create policy workspace_lock on item using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.item_position (
  workspace_id uuid not null,
  item_id uuid not null,
  product_id uuid not null,
  rank text collate "C" not null,
  constraint item_position_pkey PRIMARY KEY (workspace_id, item_id),
  constraint item_position_item FOREIGN KEY (workspace_id, item_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX item_position_in_order ON public.item_position USING btree (workspace_id, product_id, rank) INCLUDE (item_id);
create policy workspace_lock on item_position using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.item_standing (
  workspace_id uuid not null,
  item_id uuid not null,
  product_id uuid not null,
  open boolean not null,
  ready boolean not null,
  points double precision not null,
  unestimated boolean not null,
  without_persona boolean not null,
  waiting boolean not null,
  duty boolean not null,
  blocked boolean not null,
  asked boolean not null,
  products uuid[] not null,
  unassigned boolean not null,
  is_near boolean default false not null,
  constraint item_standing_pkey PRIMARY KEY (workspace_id, item_id),
  constraint item_standing_item FOREIGN KEY (workspace_id, item_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX item_standing_of_product ON public.item_standing USING btree (workspace_id, product_id);
create policy workspace_lock on item_standing using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.kept_mark (
  workspace_id uuid not null,
  figures text not null,
  target_id uuid not null,
  batch_id uuid not null,
  constraint kept_mark_pkey PRIMARY KEY (workspace_id, figures, target_id, batch_id),
  constraint kept_mark_target FOREIGN KEY (workspace_id, target_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on kept_mark using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.kept_whole (
  workspace_id uuid not null,
  figures text not null,
  since timestamp with time zone not null,
  constraint kept_whole_pkey PRIMARY KEY (workspace_id, figures),
  constraint kept_whole_workspace FOREIGN KEY (workspace_id) REFERENCES workspace(id) ON DELETE CASCADE
);
create policy workspace_lock on kept_whole using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.key_result (
  workspace_id uuid not null,
  id uuid not null,
  objective_id uuid,
  unit text not null,
  baseline double precision,
  target double precision,
  source text not null,
  constraint key_result_pkey PRIMARY KEY (workspace_id, id),
  constraint key_result_objective FOREIGN KEY (workspace_id, objective_id) REFERENCES record(workspace_id, id),
  constraint key_result_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX key_result_of_objective ON public.key_result USING btree (workspace_id, objective_id);
create policy workspace_lock on key_result using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.learning_entry (
  workspace_id uuid not null,
  id uuid not null,
  happened_on date,
  hours double precision,
  type text not null,
  state text not null,
  counts text,
  skill text,
  goal_id uuid,
  place text not null,
  audience text not null,
  address text not null,
  learned text not null,
  constraint learning_entry_pkey PRIMARY KEY (workspace_id, id),
  constraint learning_entry_goal FOREIGN KEY (workspace_id, goal_id) REFERENCES record(workspace_id, id),
  constraint learning_entry_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX learning_entry_of_goal ON public.learning_entry USING btree (workspace_id, goal_id);
create policy workspace_lock on learning_entry using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.link (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  from_id uuid not null,
  to_id uuid not null,
  slot text default ''::text not null,
  detail jsonb default '{}'::jsonb not null,
  created_at timestamp with time zone not null,
  created_by uuid,
  constraint link_once UNIQUE (workspace_id, type, from_id, to_id, slot),
  constraint link_pkey PRIMARY KEY (workspace_id, id),
  constraint link_from FOREIGN KEY (workspace_id, from_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint link_to FOREIGN KEY (workspace_id, to_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX link_backwards ON public.link USING btree (workspace_id, to_id, type);
CREATE INDEX link_forwards ON public.link USING btree (workspace_id, from_id, type);
create policy workspace_lock on link using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.listening_setting (
  workspace_id uuid not null,
  silent_after integer not null,
  hide_below integer not null,
  constraint listening_setting_pkey PRIMARY KEY (workspace_id),
  constraint listening_setting_workspace FOREIGN KEY (workspace_id) REFERENCES workspace(id) ON DELETE CASCADE,
  constraint listening_setting_hide_below CHECK (((hide_below >= 5) AND (hide_below <= 20))),
  constraint listening_setting_silent_after CHECK (((silent_after >= 7) AND (silent_after <= 730)))
);
create policy workspace_lock on listening_setting using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.mail_stop (
  workspace_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  constraint mail_stop_pkey PRIMARY KEY (workspace_id, person_id),
  constraint mail_stop_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on mail_stop using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.market_alternative (
  workspace_id uuid not null,
  id uuid not null,
  matrix_id uuid,
  stands text not null,
  serves text not null,
  address text not null,
  constraint market_alternative_pkey PRIMARY KEY (workspace_id, id),
  constraint market_alternative_matrix FOREIGN KEY (workspace_id, matrix_id) REFERENCES record(workspace_id, id),
  constraint market_alternative_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX market_alternative_of ON public.market_alternative USING btree (workspace_id, matrix_id);
create policy workspace_lock on market_alternative using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.market_criterion (
  workspace_id uuid not null,
  id uuid not null,
  matrix_id uuid,
  weight integer,
  asks text not null,
  constraint market_criterion_pkey PRIMARY KEY (workspace_id, id),
  constraint market_criterion_matrix FOREIGN KEY (workspace_id, matrix_id) REFERENCES record(workspace_id, id),
  constraint market_criterion_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX market_criterion_of ON public.market_criterion USING btree (workspace_id, matrix_id);
create policy workspace_lock on market_criterion using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.market_judgement (
  workspace_id uuid not null,
  id uuid not null,
  alternative_id uuid,
  criterion_id uuid,
  points integer,
  evidence text not null,
  address text not null,
  looked_on date,
  constraint market_judgement_pkey PRIMARY KEY (workspace_id, id),
  constraint market_judgement_alternative FOREIGN KEY (workspace_id, alternative_id) REFERENCES record(workspace_id, id),
  constraint market_judgement_criterion FOREIGN KEY (workspace_id, criterion_id) REFERENCES record(workspace_id, id),
  constraint market_judgement_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX market_judgement_of ON public.market_judgement USING btree (workspace_id, alternative_id, criterion_id);
create policy workspace_lock on market_judgement using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.market_matrix (
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
  constraint market_matrix_pkey PRIMARY KEY (workspace_id, id),
  constraint market_matrix_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on market_matrix using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.measure (
  workspace_id uuid not null,
  id uuid not null,
  goal_id uuid,
  unit text not null,
  baseline double precision,
  target double precision,
  source text not null,
  source_workspace text not null,
  source_product text not null,
  source_name text not null,
  source_record text default ''::text not null,
  weight double precision default 1,
  constraint measure_pkey PRIMARY KEY (workspace_id, id),
  constraint measure_goal FOREIGN KEY (workspace_id, goal_id) REFERENCES record(workspace_id, id),
  constraint measure_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX measure_of_goal ON public.measure USING btree (workspace_id, goal_id);
create policy workspace_lock on measure using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.measure_reading (
  workspace_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  read_on date not null,
  value double precision not null,
  n integer,
  source text not null,
  note text not null,
  at timestamp with time zone not null,
  constraint measure_reading_pkey PRIMARY KEY (workspace_id, id),
  constraint measure_reading_measure FOREIGN KEY (workspace_id, measure_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX measure_reading_of ON public.measure_reading USING btree (workspace_id, measure_id, read_on, id);
create policy workspace_lock on measure_reading using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.meeting (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  starts_at timestamp with time zone,
  minutes integer,
  place text not null,
  agenda jsonb not null,
  notes text not null,
  outcomes text not null,
  constraint meeting_pkey PRIMARY KEY (workspace_id, id),
  constraint meeting_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX meeting_start ON public.meeting USING btree (workspace_id, starts_at);
create policy workspace_lock on meeting using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.member (
  workspace_id uuid not null,
  person_id uuid not null,
  role text not null,
  disabled_at timestamp with time zone,
  constraint member_pkey PRIMARY KEY (workspace_id, person_id),
  constraint member_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint member_role CHECK ((role = ANY (ARRAY['owner'::text, 'admin'::text, 'member'::text])))
);
create policy workspace_lock on member using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.mention (
  workspace_id uuid not null,
  comment_id uuid not null,
  person_id uuid not null,
  constraint mention_pkey PRIMARY KEY (workspace_id, comment_id, person_id),
  constraint mention_comment FOREIGN KEY (workspace_id, comment_id) REFERENCES comment(workspace_id, id) ON DELETE CASCADE,
  constraint mention_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on mention using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.metric (
  workspace_id uuid not null,
  id uuid not null,
  measure text not null,
  definition text not null,
  unit text not null,
  better text,
  counts text[] not null,
  of text[] not null,
  left_out text[] not null,
  rule_source text not null,
  dimensions text[] not null,
  hide_below integer,
  constraint metric_pkey PRIMARY KEY (workspace_id, id),
  constraint metric_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on metric using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.migration (
  name text not null,
  hash text not null,
  at timestamp with time zone not null,
  constraint migration_pkey PRIMARY KEY (name)
);

create table public.milestone (
  workspace_id uuid not null,
  id uuid not null,
  goal_id uuid,
  due_on date,
  done_on date,
  source text default 'by-hand'::text not null,
  source_workspace text default ''::text not null,
  source_record text default ''::text not null,
  source_name text default ''::text not null,
  ticked_on date,
  constraint milestone_pkey PRIMARY KEY (workspace_id, id),
  constraint milestone_goal FOREIGN KEY (workspace_id, goal_id) REFERENCES record(workspace_id, id),
  constraint milestone_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX milestone_of_goal ON public.milestone USING btree (workspace_id, goal_id);
create policy workspace_lock on milestone using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.note (
  workspace_id uuid not null,
  id uuid not null,
  text text not null,
  said_by uuid,
  group_id uuid,
  channel text not null,
  said_on date,
  heard text not null,
  heard_back text not null,
  heard_back_on date,
  heard_back_by uuid,
  confirmed_on date,
  confirmed_by uuid,
  constraint note_pkey PRIMARY KEY (workspace_id, id),
  constraint note_confirmed_by FOREIGN KEY (workspace_id, confirmed_by) REFERENCES record(workspace_id, id),
  constraint note_group FOREIGN KEY (workspace_id, group_id) REFERENCES record(workspace_id, id),
  constraint note_heard_back_by FOREIGN KEY (workspace_id, heard_back_by) REFERENCES record(workspace_id, id),
  constraint note_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint note_said_by FOREIGN KEY (workspace_id, said_by) REFERENCES record(workspace_id, id)
);
CREATE INDEX note_channel ON public.note USING btree (workspace_id, channel, id);
CREATE INDEX note_group_day ON public.note USING btree (workspace_id, group_id, said_on, id);
CREATE INDEX note_heard ON public.note USING btree (workspace_id, heard, id);
CREATE INDEX note_of_group ON public.note USING btree (workspace_id, group_id);
CREATE INDEX note_said_by_person ON public.note USING btree (workspace_id, said_by);
CREATE INDEX note_said_on ON public.note USING btree (workspace_id, said_on DESC, id DESC);
CREATE INDEX note_same ON public.note USING btree (workspace_id, md5(text));
CREATE INDEX note_unconfirmed ON public.note USING btree (workspace_id, said_on, id) WHERE ((heard <> 'confirmed'::text) AND (said_by IS NOT NULL));
create policy workspace_lock on note using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.note_merge (
  workspace_id uuid not null,
  note_id uuid not null,
  into_id uuid not null,
  root_id uuid not null,
  merged_by uuid,
  merged_at timestamp with time zone not null,
  constraint note_merge_pkey PRIMARY KEY (workspace_id, note_id),
  constraint note_merge_into FOREIGN KEY (workspace_id, into_id) REFERENCES note(workspace_id, id) ON DELETE CASCADE,
  constraint note_merge_note FOREIGN KEY (workspace_id, note_id) REFERENCES note(workspace_id, id) ON DELETE CASCADE,
  constraint note_merge_root FOREIGN KEY (workspace_id, root_id) REFERENCES note(workspace_id, id) ON DELETE CASCADE,
  constraint note_merge_other CHECK (((note_id <> into_id) AND (note_id <> root_id)))
);
CREATE INDEX note_merge_into_note ON public.note_merge USING btree (workspace_id, into_id);
CREATE INDEX note_merge_to_root ON public.note_merge USING btree (workspace_id, root_id);
create policy workspace_lock on note_merge using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.note_vote (
  workspace_id uuid not null,
  note_id uuid not null,
  person_id uuid not null,
  quote text not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  constraint note_vote_pkey PRIMARY KEY (workspace_id, note_id, person_id),
  constraint note_vote_note FOREIGN KEY (workspace_id, note_id) REFERENCES note(workspace_id, id) ON DELETE CASCADE,
  constraint note_vote_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id)
);
CREATE INDEX note_vote_of_person ON public.note_vote USING btree (workspace_id, person_id);
create policy workspace_lock on note_vote using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.notice (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  record_id uuid not null,
  comment_id uuid,
  by_id uuid,
  key text not null,
  detail jsonb not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint notice_once UNIQUE (workspace_id, person_id, key),
  constraint notice_pkey PRIMARY KEY (workspace_id, id),
  constraint notice_comment FOREIGN KEY (workspace_id, comment_id) REFERENCES comment(workspace_id, id) ON DELETE CASCADE,
  constraint notice_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint notice_record FOREIGN KEY (workspace_id, record_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint notice_kind CHECK ((kind = ANY (ARRAY['mention'::text, 'reply'::text, 'comment'::text, 'change'::text, 'assigned'::text, 'decision'::text, 'due-soon'::text, 'overdue'::text, 'prompt'::text])))
);
CREATE INDEX notice_newest ON public.notice USING btree (workspace_id, person_id, id DESC);
CREATE INDEX notice_of_record ON public.notice USING btree (workspace_id, record_id);
CREATE INDEX notice_unread ON public.notice USING btree (workspace_id, person_id) WHERE (read_at IS NULL);
create policy workspace_lock on notice using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.notice_delivery (
  workspace_id uuid not null,
  notice_id uuid not null,
  person_id uuid not null,
  state text not null,
  tries integer not null,
  due_at timestamp with time zone not null,
  mail_id uuid,
  constraint notice_delivery_pkey PRIMARY KEY (workspace_id, notice_id),
  constraint notice_delivery_mail FOREIGN KEY (workspace_id, mail_id) REFERENCES notice_mail(workspace_id, id),
  constraint notice_delivery_notice FOREIGN KEY (workspace_id, notice_id) REFERENCES notice(workspace_id, id) ON DELETE CASCADE,
  constraint notice_delivery_state CHECK ((state = ANY (ARRAY['waiting'::text, 'mailed'::text, 'dropped'::text, 'failed'::text])))
);
CREATE INDEX notice_delivery_waiting ON public.notice_delivery USING btree (workspace_id, due_at) WHERE (state = 'waiting'::text);
create policy workspace_lock on notice_delivery using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.notice_mail (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  address text not null,
  subject text not null,
  text text not null,
  state text not null,
  fault text not null,
  made_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  stop_hash text not null,
  constraint notice_mail_pkey PRIMARY KEY (workspace_id, id),
  constraint notice_mail_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint notice_mail_state CHECK ((state = ANY (ARRAY['sending'::text, 'sent'::text, 'failed'::text, 'unknown'::text])))
);
CREATE INDEX notice_mail_of_person ON public.notice_mail USING btree (workspace_id, person_id, id DESC);
CREATE INDEX notice_mail_stop ON public.notice_mail USING btree (workspace_id, stop_hash);
create policy workspace_lock on notice_mail using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.notice_setting (
  workspace_id uuid not null,
  person_id uuid not null,
  mail text not null,
  digest_at text not null,
  quiet_from text,
  quiet_to text,
  time_zone text,
  muted text[] not null,
  breaks boolean not null,
  paused_from date,
  paused_to date,
  constraint notice_setting_pkey PRIMARY KEY (workspace_id, person_id),
  constraint notice_setting_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint notice_setting_mail CHECK ((mail = ANY (ARRAY['at-once'::text, 'daily'::text, 'off'::text])))
);
create policy workspace_lock on notice_setting using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.objective (
  workspace_id uuid not null,
  id uuid not null,
  aim_id uuid,
  products text[] not null,
  state text not null,
  term text not null,
  due_on date,
  owner_id uuid,
  description text not null,
  constraint objective_pkey PRIMARY KEY (workspace_id, id),
  constraint objective_aim FOREIGN KEY (workspace_id, aim_id) REFERENCES record(workspace_id, id),
  constraint objective_owner FOREIGN KEY (workspace_id, owner_id) REFERENCES record(workspace_id, id),
  constraint objective_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX objective_of_aim ON public.objective USING btree (workspace_id, aim_id);
create policy workspace_lock on objective using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.obligation (
  workspace_id uuid not null,
  id uuid not null,
  concerns text not null,
  state text not null,
  regime text not null,
  wcag_version text,
  wcag_level text,
  due_on date,
  applies_to text not null,
  source text not null,
  as_of date,
  template text not null,
  constraint obligation_pkey PRIMARY KEY (workspace_id, id),
  constraint obligation_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX obligation_due ON public.obligation USING btree (workspace_id, due_on);
create policy workspace_lock on obligation using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.outbox (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  payload jsonb not null,
  at timestamp with time zone not null,
  tries integer default 0 not null,
  due_at timestamp with time zone default now() not null,
  constraint outbox_pkey PRIMARY KEY (workspace_id, id)
);
CREATE INDEX outbox_due ON public.outbox USING btree (due_at);
create policy workspace_lock on outbox using (((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid) OR (current_setting('app.relay'::text, true) = 'on'::text)));

create table public.packet (
  workspace_id uuid not null,
  id uuid not null,
  purpose text not null,
  from_on date,
  to_on date,
  with_confidential boolean not null,
  left_out integer,
  words text not null,
  constraint packet_pkey PRIMARY KEY (workspace_id, id),
  constraint packet_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on packet using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.pause (
  workspace_id uuid not null,
  id uuid not null,
  starts_on date,
  ends_on date,
  constraint pause_pkey PRIMARY KEY (workspace_id, id),
  constraint pause_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on pause using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.person (
  workspace_id uuid not null,
  id uuid not null,
  email text not null,
  job_title text not null,
  group_id uuid,
  about text not null,
  constraint person_pkey PRIMARY KEY (workspace_id, id),
  constraint person_group FOREIGN KEY (workspace_id, group_id) REFERENCES record(workspace_id, id),
  constraint person_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX person_email ON public.person USING btree (workspace_id, lower(email)) WHERE (email <> ''::text);
CREATE INDEX person_of_group ON public.person USING btree (workspace_id, group_id);
create policy workspace_lock on person using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.persona (
  workspace_id uuid not null,
  id uuid not null,
  group_id uuid,
  circumstances text not null,
  needs text[] not null,
  feels text not null,
  constraint persona_pkey PRIMARY KEY (workspace_id, id),
  constraint persona_group FOREIGN KEY (workspace_id, group_id) REFERENCES record(workspace_id, id),
  constraint persona_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on persona using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.platform (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  familiarity text,
  used_for text not null,
  used_until date,
  constraint platform_pkey PRIMARY KEY (workspace_id, id),
  constraint platform_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on platform using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.portfolio (
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
  constraint portfolio_pkey PRIMARY KEY (workspace_id, id),
  constraint portfolio_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on portfolio using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.portfolio_reading (
  workspace_id uuid not null,
  id uuid not null,
  portfolio_id uuid not null,
  share_id uuid not null,
  name text not null,
  at timestamp with time zone not null,
  constraint portfolio_reading_pkey PRIMARY KEY (workspace_id, id),
  constraint portfolio_reading_portfolio FOREIGN KEY (workspace_id, portfolio_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX portfolio_reading_of ON public.portfolio_reading USING btree (workspace_id, portfolio_id, id);
create policy workspace_lock on portfolio_reading using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.product (
  workspace_id uuid not null,
  id uuid not null,
  purpose text not null,
  product_kind text,
  sandbox boolean default false not null,
  constraint product_pkey PRIMARY KEY (workspace_id, id),
  constraint product_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on product using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.product_role (
  workspace_id uuid not null,
  person_id uuid not null,
  product_id uuid not null,
  role text not null,
  constraint product_role_pkey PRIMARY KEY (workspace_id, person_id, product_id),
  constraint product_role_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint product_role_product FOREIGN KEY (workspace_id, product_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint product_role_role CHECK ((role = ANY (ARRAY['viewer'::text, 'contributor'::text, 'product-owner'::text])))
);
create policy workspace_lock on product_role using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.prompt (
  workspace_id uuid not null,
  id uuid not null,
  asks_for text not null,
  weekday text not null,
  at_time text not null,
  is_on boolean not null,
  constraint prompt_pkey PRIMARY KEY (workspace_id, id),
  constraint prompt_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on prompt using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.quiz_result (
  workspace_id uuid not null,
  id uuid not null,
  quiz text not null,
  taken_on date not null,
  correct integer not null,
  asked integer not null,
  answers jsonb not null,
  at timestamp with time zone not null,
  constraint quiz_result_pkey PRIMARY KEY (workspace_id, id)
);
create policy workspace_lock on quiz_result using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.reaction (
  workspace_id uuid not null,
  comment_id uuid not null,
  person_id uuid not null,
  what text not null,
  at timestamp with time zone not null,
  constraint reaction_pkey PRIMARY KEY (workspace_id, comment_id, person_id, what),
  constraint reaction_comment FOREIGN KEY (workspace_id, comment_id) REFERENCES comment(workspace_id, id) ON DELETE CASCADE,
  constraint reaction_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint reaction_what CHECK ((what = ANY (ARRAY['agree'::text, 'thanks'::text, 'well-done'::text, 'noted'::text, 'unsure'::text])))
);
create policy workspace_lock on reaction using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.reading (
  workspace_id uuid not null,
  id uuid not null,
  metric_id uuid not null,
  experiment_id uuid,
  period text not null,
  arm text not null,
  section text not null,
  parts jsonb not null,
  x integer,
  n integer,
  mean double precision,
  sd double precision,
  mean_before double precision,
  grades jsonb,
  source text not null,
  external_id text not null,
  read_on date not null,
  replaces uuid,
  created_at timestamp with time zone not null,
  created_by uuid,
  constraint reading_pkey PRIMARY KEY (workspace_id, id),
  constraint reading_experiment FOREIGN KEY (workspace_id, experiment_id) REFERENCES record(workspace_id, id),
  constraint reading_metric FOREIGN KEY (workspace_id, metric_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX reading_of_experiment ON public.reading USING btree (workspace_id, experiment_id);
CREATE INDEX reading_of_metric ON public.reading USING btree (workspace_id, metric_id, period);
CREATE UNIQUE INDEX reading_external ON public.reading USING btree (workspace_id, metric_id, source, external_id) WHERE ((replaces IS NULL) AND (external_id <> ''::text));
CREATE UNIQUE INDEX reading_replaced_once ON public.reading USING btree (workspace_id, replaces) WHERE (replaces IS NOT NULL);
create policy workspace_lock on reading using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.record (
  workspace_id uuid not null,
  id uuid not null,
  kind text not null,
  number integer not null,
  title text not null,
  product_id uuid,
  rank text collate "C",
  created_at timestamp with time zone not null,
  created_by uuid,
  updated_at timestamp with time zone not null,
  version integer default 1 not null,
  binned_at timestamp with time zone,
  search tsvector not null,
  custom jsonb default '{}'::jsonb not null,
  constraint record_ref UNIQUE (workspace_id, kind, number),
  constraint record_pkey PRIMARY KEY (workspace_id, id),
  constraint record_product FOREIGN KEY (workspace_id, product_id) REFERENCES record(workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint record_workspace FOREIGN KEY (workspace_id) REFERENCES workspace(id) ON DELETE CASCADE
);
CREATE INDEX item_place ON public.record USING btree (workspace_id, product_id, rank) INCLUDE (id, kind) WHERE ((kind = 'item'::text) AND (binned_at IS NULL) AND (rank IS NOT NULL));
CREATE INDEX record_bin ON public.record USING btree (workspace_id, binned_at DESC) WHERE (binned_at IS NOT NULL);
CREATE INDEX record_custom ON public.record USING gin (workspace_id, kind, custom jsonb_path_ops) WHERE (custom <> '{}'::jsonb);
CREATE INDEX record_live ON public.record USING btree (workspace_id, kind, product_id, id DESC) WHERE (binned_at IS NULL);
CREATE INDEX record_long_rank ON public.record USING btree (workspace_id, kind, product_id) WHERE (length(rank) > 50);
CREATE INDEX record_newest ON public.record USING btree (workspace_id, kind, id DESC);
CREATE INDEX record_title ON public.record USING btree (workspace_id, kind, lower(title), id);
CREATE INDEX record_updated ON public.record USING btree (workspace_id, kind, updated_at DESC, id DESC);
CREATE INDEX record_words ON public.record USING gin (search) WHERE (kind <> 'note'::text);
CREATE INDEX record_words_of_notes ON public.record USING gin (search) WHERE (kind = 'note'::text);
CREATE UNIQUE INDEX record_rank ON public.record USING btree (workspace_id, kind, product_id, rank) NULLS NOT DISTINCT WHERE (rank IS NOT NULL);
create policy workspace_lock on record using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.record_grant (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  record_id uuid not null,
  level text not null,
  ends_at timestamp with time zone,
  given_by uuid,
  constraint record_grant_once UNIQUE (workspace_id, person_id, record_id),
  constraint record_grant_pkey PRIMARY KEY (workspace_id, id),
  constraint record_grant_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint record_grant_record FOREIGN KEY (workspace_id, record_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint record_grant_level CHECK ((level = ANY (ARRAY['viewer'::text, 'contributor'::text])))
);
create policy workspace_lock on record_grant using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.ref_counter (
  workspace_id uuid not null,
  kind text not null,
  next integer not null,
  constraint ref_counter_pkey PRIMARY KEY (workspace_id, kind),
  constraint ref_counter_workspace FOREIGN KEY (workspace_id) REFERENCES workspace(id) ON DELETE CASCADE
);
create policy workspace_lock on ref_counter using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.reflection (
  workspace_id uuid not null,
  id uuid not null,
  reflected_on date,
  goal_id uuid,
  about_kind text not null,
  about_ref text not null,
  about_title text not null,
  about_id text not null,
  about_workspace text not null,
  constraint reflection_pkey PRIMARY KEY (workspace_id, id),
  constraint reflection_goal FOREIGN KEY (workspace_id, goal_id) REFERENCES record(workspace_id, id),
  constraint reflection_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX reflection_of_goal ON public.reflection USING btree (workspace_id, goal_id);
create policy workspace_lock on reflection using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.release (
  workspace_id uuid not null,
  id uuid not null,
  state text not null,
  release_on date,
  released_at timestamp with time zone,
  notes text not null,
  audience text not null,
  constraint release_pkey PRIMARY KEY (workspace_id, id),
  constraint release_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX release_state ON public.release USING btree (workspace_id, state);
create policy workspace_lock on release using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.release_mail (
  workspace_id uuid not null,
  id uuid not null,
  release_id uuid not null,
  person_id uuid not null,
  address text not null,
  subject text not null,
  text text not null,
  state text not null,
  fault text not null,
  queued_at timestamp with time zone not null,
  queued_by uuid,
  sent_at timestamp with time zone,
  stop_hash text not null,
  constraint release_mail_once UNIQUE (workspace_id, release_id, person_id),
  constraint release_mail_pkey PRIMARY KEY (workspace_id, id),
  constraint release_mail_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint release_mail_release FOREIGN KEY (workspace_id, release_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint release_mail_state CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'failed'::text])))
);
CREATE INDEX release_mail_waiting ON public.release_mail USING btree (workspace_id, queued_at) WHERE (state = 'queued'::text);
create policy workspace_lock on release_mail using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.remark (
  workspace_id uuid not null,
  id uuid not null,
  words text not null,
  side text not null,
  source text not null,
  raters text,
  question text not null,
  request_id uuid,
  appraisal_id uuid,
  begins integer,
  ends integer,
  heard_on date,
  state text not null,
  reason text not null,
  skill text,
  goal_id uuid,
  win_id uuid,
  constraint remark_pkey PRIMARY KEY (workspace_id, id),
  constraint remark_appraisal FOREIGN KEY (workspace_id, appraisal_id) REFERENCES record(workspace_id, id),
  constraint remark_goal FOREIGN KEY (workspace_id, goal_id) REFERENCES record(workspace_id, id),
  constraint remark_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint remark_request FOREIGN KEY (workspace_id, request_id) REFERENCES record(workspace_id, id),
  constraint remark_win FOREIGN KEY (workspace_id, win_id) REFERENCES record(workspace_id, id)
);
CREATE INDEX remark_of_appraisal ON public.remark USING btree (workspace_id, appraisal_id);
CREATE INDEX remark_of_request ON public.remark USING btree (workspace_id, request_id);
create policy workspace_lock on remark using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.review (
  workspace_id uuid not null,
  id uuid not null,
  held_on date,
  beside text not null,
  is_light boolean not null,
  next_on date,
  notes text not null,
  constraint review_pkey PRIMARY KEY (workspace_id, id),
  constraint review_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on review using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.review_goal (
  workspace_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  goal_id uuid not null,
  verdict text not null,
  reason text not null,
  progress double precision,
  constraint review_goal_pkey PRIMARY KEY (workspace_id, id),
  constraint review_goal_goal FOREIGN KEY (workspace_id, goal_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint review_goal_review FOREIGN KEY (workspace_id, review_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint review_goal_verdict CHECK ((verdict = ANY (ARRAY['keep'::text, 'adjust'::text, 'drop'::text, 'done'::text])))
);
CREATE INDEX review_goal_of_goal ON public.review_goal USING btree (workspace_id, goal_id, id);
CREATE INDEX review_goal_of_review ON public.review_goal USING btree (workspace_id, review_id, id);
create policy workspace_lock on review_goal using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.saved_view (
  workspace_id uuid not null,
  id uuid not null,
  number integer not null,
  kind text not null,
  name text not null,
  shape jsonb not null,
  shared text not null,
  product_id uuid,
  owner_id uuid not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version integer default 1 not null,
  binned_at timestamp with time zone,
  constraint saved_view_number UNIQUE (workspace_id, number),
  constraint saved_view_pkey PRIMARY KEY (workspace_id, id),
  constraint saved_view_owner FOREIGN KEY (workspace_id, owner_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint saved_view_product FOREIGN KEY (workspace_id, product_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint saved_view_place CHECK (((shared = 'product'::text) = (product_id IS NOT NULL))),
  constraint saved_view_shared CHECK ((shared = ANY (ARRAY['private'::text, 'workspace'::text, 'product'::text])))
);
CREATE INDEX saved_view_of_kind ON public.saved_view USING btree (workspace_id, kind, number);
create policy workspace_lock on saved_view using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.scenario (
  workspace_id uuid not null,
  id uuid not null,
  capacity double precision,
  axis text not null,
  note text not null,
  constraint scenario_pkey PRIMARY KEY (workspace_id, id),
  constraint scenario_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on scenario using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.scenario_run (
  workspace_id uuid not null,
  id uuid not null,
  scenario_id uuid not null,
  at timestamp with time zone not null,
  by_id uuid,
  status text not null,
  objective double precision,
  asked jsonb not null,
  found jsonb not null,
  constraint scenario_run_pkey PRIMARY KEY (workspace_id, id),
  constraint scenario_run_by FOREIGN KEY (workspace_id, by_id) REFERENCES record(workspace_id, id),
  constraint scenario_run_of FOREIGN KEY (workspace_id, scenario_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX scenario_run_latest ON public.scenario_run USING btree (workspace_id, scenario_id, id DESC);
create policy workspace_lock on scenario_run using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.score (
  workspace_id uuid not null,
  id uuid not null,
  item_id uuid,
  reach double precision,
  impact double precision,
  confidence double precision,
  effort double precision,
  adoption_effort double precision,
  timing text,
  user_value integer,
  time_criticality integer,
  risk_reduction integer,
  moscow text,
  value double precision,
  note text not null,
  constraint score_pkey PRIMARY KEY (workspace_id, id),
  constraint score_item FOREIGN KEY (workspace_id, item_id) REFERENCES record(workspace_id, id),
  constraint score_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX score_of_item ON public.score USING btree (workspace_id, item_id);
create policy workspace_lock on score using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.search_counted (
  workspace_id uuid not null,
  kind text not null,
  documents integer not null,
  upto uuid not null,
  counted_at timestamp with time zone not null,
  added_at timestamp with time zone not null,
  constraint search_counted_pkey PRIMARY KEY (workspace_id, kind),
  constraint search_counted_workspace FOREIGN KEY (workspace_id) REFERENCES workspace(id) ON DELETE CASCADE
);
create policy workspace_lock on search_counted using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.search_word (
  workspace_id uuid not null,
  kind text not null,
  word text collate "C" not null,
  documents integer not null,
  constraint search_word_pkey PRIMARY KEY (workspace_id, kind, word),
  constraint search_word_workspace FOREIGN KEY (workspace_id) REFERENCES workspace(id) ON DELETE CASCADE
);
CREATE INDEX search_word_near ON public.search_word USING gin (word gin_trgm_ops);
create policy workspace_lock on search_word using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.skill_check (
  workspace_id uuid not null,
  id uuid not null,
  checked_on date,
  level text not null,
  note text not null,
  constraint skill_check_pkey PRIMARY KEY (workspace_id, id),
  constraint skill_check_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on skill_check using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.skill_evidence (
  workspace_id uuid not null,
  id uuid not null,
  skill text,
  type text not null,
  happened_on date,
  address text not null,
  about text not null,
  source_id text not null,
  constraint skill_evidence_pkey PRIMARY KEY (workspace_id, id),
  constraint skill_evidence_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX skill_evidence_of ON public.skill_evidence USING btree (workspace_id, skill);
create policy workspace_lock on skill_evidence using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.skill_rating (
  workspace_id uuid not null,
  id uuid not null,
  skill text not null,
  level double precision not null,
  rated_by text not null,
  n integer,
  rated_on date not null,
  record_id uuid,
  note text not null,
  at timestamp with time zone not null,
  constraint skill_rating_pkey PRIMARY KEY (workspace_id, id),
  constraint skill_rating_record FOREIGN KEY (workspace_id, record_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX skill_rating_of ON public.skill_rating USING btree (workspace_id, skill, rated_by, rated_on, id);
create policy workspace_lock on skill_rating using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.span (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  starts_on date not null,
  ends_on date not null,
  season text,
  part_of uuid,
  first_class_on date,
  last_class_on date,
  census_on date,
  withdraw_on date,
  grades_due_on date,
  audience text not null,
  constraint span_pkey PRIMARY KEY (workspace_id, id),
  constraint span_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX span_start ON public.span USING btree (workspace_id, starts_on);
create policy workspace_lock on span using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.sprint (
  workspace_id uuid not null,
  id uuid not null,
  goal text not null,
  learning_goal text not null,
  is_learned boolean not null,
  starts_on date,
  ends_on date,
  state text not null,
  capacity double precision,
  started_at timestamp with time zone,
  closed_at timestamp with time zone,
  constraint sprint_pkey PRIMARY KEY (workspace_id, id),
  constraint sprint_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX sprint_state ON public.sprint USING btree (workspace_id, state, id);
create policy workspace_lock on sprint using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.sprint_goal (
  workspace_id uuid not null,
  id uuid not null,
  sprint_title text not null,
  sprint_starts_on date,
  sprint_ends_on date,
  goal_id uuid,
  done_on date,
  learned text not null,
  carried integer,
  carried_on date,
  carried_to_id uuid,
  sprint_ref text not null,
  sprint_place text not null,
  sprint_id text not null,
  sprint_product text not null,
  sprint_workspace text not null,
  constraint sprint_goal_pkey PRIMARY KEY (workspace_id, id),
  constraint sprint_goal_carried FOREIGN KEY (workspace_id, carried_to_id) REFERENCES record(workspace_id, id),
  constraint sprint_goal_goal FOREIGN KEY (workspace_id, goal_id) REFERENCES record(workspace_id, id),
  constraint sprint_goal_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX sprint_goal_of ON public.sprint_goal USING btree (workspace_id, sprint_id);
CREATE INDEX sprint_goal_of_carried ON public.sprint_goal USING btree (workspace_id, carried_to_id);
CREATE INDEX sprint_goal_of_goal ON public.sprint_goal USING btree (workspace_id, goal_id);
create policy workspace_lock on sprint_goal using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.story_aside (
  workspace_id uuid not null,
  item_id uuid not null,
  rule text not null,
  reason text not null,
  set_by uuid,
  set_at timestamp with time zone not null,
  constraint story_aside_pkey PRIMARY KEY (workspace_id, item_id, rule),
  constraint story_aside_item FOREIGN KEY (workspace_id, item_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on story_aside using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.study_step (
  workspace_id uuid not null,
  id uuid not null,
  credential_id uuid not null,
  due_on date,
  hours double precision,
  done_on date,
  notes text not null,
  constraint study_step_pkey PRIMARY KEY (workspace_id, id),
  constraint study_step_credential FOREIGN KEY (workspace_id, credential_id) REFERENCES record(workspace_id, id),
  constraint study_step_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX study_step_of ON public.study_step USING btree (workspace_id, credential_id);
create policy workspace_lock on study_step using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.thanks (
  workspace_id uuid not null,
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  words text not null,
  at timestamp with time zone not null,
  shared_at timestamp with time zone,
  constraint thanks_pkey PRIMARY KEY (workspace_id, id),
  constraint thanks_from FOREIGN KEY (workspace_id, from_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint thanks_to FOREIGN KEY (workspace_id, to_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX thanks_given ON public.thanks USING btree (workspace_id, from_id, id);
CREATE INDEX thanks_received ON public.thanks USING btree (workspace_id, to_id, id);
create policy workspace_lock on thanks using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.theme (
  workspace_id uuid not null,
  id uuid not null,
  description text not null,
  parent_id uuid,
  state text not null,
  constraint theme_pkey PRIMARY KEY (workspace_id, id),
  constraint theme_parent FOREIGN KEY (workspace_id, parent_id) REFERENCES record(workspace_id, id),
  constraint theme_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX theme_children ON public.theme USING btree (workspace_id, parent_id);
create policy workspace_lock on theme using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.view_mark (
  workspace_id uuid not null,
  person_id uuid not null,
  view_id uuid not null,
  kind text not null,
  starred boolean default false not null,
  first boolean default false not null,
  place integer,
  constraint view_mark_pkey PRIMARY KEY (workspace_id, person_id, view_id),
  constraint view_mark_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint view_mark_view FOREIGN KEY (workspace_id, view_id) REFERENCES saved_view(workspace_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX view_mark_first ON public.view_mark USING btree (workspace_id, person_id, kind) WHERE first;
create policy workspace_lock on view_mark using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.voice_sum (
  workspace_id uuid not null,
  target_id uuid not null,
  notes integer not null,
  people integer not null,
  importance integer not null,
  by_group jsonb not null,
  products uuid[] not null,
  unassigned boolean not null,
  constraint voice_sum_pkey PRIMARY KEY (workspace_id, target_id),
  constraint voice_sum_target FOREIGN KEY (workspace_id, target_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
create policy workspace_lock on voice_sum using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.watch (
  workspace_id uuid not null,
  record_id uuid not null,
  person_id uuid not null,
  state text not null,
  why text not null,
  at timestamp with time zone not null,
  constraint watch_pkey PRIMARY KEY (workspace_id, record_id, person_id),
  constraint watch_person FOREIGN KEY (workspace_id, person_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint watch_record FOREIGN KEY (workspace_id, record_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE,
  constraint watch_state CHECK ((state = ANY (ARRAY['watching'::text, 'off'::text, 'muted'::text]))),
  constraint watch_why CHECK ((why = ANY (ARRAY['chosen'::text, 'mentioned'::text, 'commented'::text])))
);
CREATE INDEX watch_of_person ON public.watch USING btree (workspace_id, person_id);
create policy workspace_lock on watch using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.win (
  workspace_id uuid not null,
  id uuid not null,
  won_on date,
  task text not null,
  action text not null,
  result text not null,
  from_value double precision,
  to_value double precision,
  unit text not null,
  tags text[] not null,
  is_shareable boolean not null,
  is_confidential boolean not null,
  rests_kind text not null,
  rests_ref text not null,
  rests_title text not null,
  rests_id text not null,
  rests_workspace text not null,
  rests_place text not null,
  rests_says text not null,
  rests_carries text,
  rests_at timestamp with time zone,
  situation text not null,
  times_a_year double precision,
  method text not null,
  skill text,
  reach integer,
  reach_who text not null,
  constraint win_pkey PRIMARY KEY (workspace_id, id),
  constraint win_record FOREIGN KEY (workspace_id, id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX win_rests_on ON public.win USING btree (workspace_id, rests_id) WHERE (rests_id <> ''::text);
create policy workspace_lock on win using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.win_suggestion (
  workspace_id uuid not null,
  id uuid not null,
  key text not null,
  state text not null,
  win_id uuid,
  title text not null,
  at timestamp with time zone not null,
  constraint win_suggestion_pkey PRIMARY KEY (workspace_id, id),
  constraint win_suggestion_win FOREIGN KEY (workspace_id, win_id) REFERENCES record(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX win_suggestion_of ON public.win_suggestion USING btree (workspace_id, key, id);
create policy workspace_lock on win_suggestion using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.workspace (
  id uuid not null,
  name text not null,
  institution_type text not null,
  country text not null,
  time_zone text not null,
  currency text not null,
  personal boolean default false not null,
  demo boolean default false not null,
  created_at timestamp with time zone not null,
  constraint workspace_pkey PRIMARY KEY (id),
  constraint workspace_institution_type CHECK ((institution_type = ANY (ARRAY['school'::text, 'college'::text, 'university'::text, 'other'::text])))
);
create policy workspace_lock on workspace using ((id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));

create table public.workspace_setting (
  workspace_id uuid not null,
  vocabulary jsonb default '{}'::jsonb not null,
  constraint workspace_setting_pkey PRIMARY KEY (workspace_id),
  constraint workspace_setting_workspace FOREIGN KEY (workspace_id) REFERENCES workspace(id) ON DELETE CASCADE
);
create policy workspace_lock on workspace_setting using ((workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid));
