-- As 0111: the words that are written nearly so are few, and their workspace is looked at in the rows.
drop index search_word_near;

create index search_word_near on search_word using gin (word gin_trgm_ops);
