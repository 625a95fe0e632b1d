-- How many records of a kind hold a word, for telling common words from rare ones. Worked out from the records, so it
-- is in no export. Only the count changes, again and again: pages are left room for it beside the old row.
create table search_word (
  workspace_id uuid not null,
  kind text not null,
  word text collate "C" not null,
  documents integer not null,
  primary key (workspace_id, kind, word),
  constraint search_word_workspace foreign key (workspace_id) references workspace (id) on delete cascade
) with (fillfactor = 80);

-- Finds the words that are written nearly so, where nothing holds the one that was typed.
create index search_word_near on search_word using gin (workspace_id, word gin_trgm_ops);

-- Up to which record the words of a kind are counted, and when all of them were counted anew.
create table search_counted (
  workspace_id uuid not null,
  kind text not null,
  documents integer not null,
  upto uuid not null,
  counted_at timestamptz not null,
  added_at timestamptz not null,
  primary key (workspace_id, kind),
  constraint search_counted_workspace foreign key (workspace_id) references workspace (id) on delete cascade
);

-- The words within one kind: with the kind in the index, a common word of a million notes costs the items nothing.
create index record_words on record using gin (workspace_id, kind, search);

drop index record_search;
