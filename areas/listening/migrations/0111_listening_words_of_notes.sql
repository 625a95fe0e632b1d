-- Of notes there are a million in one workspace. Asked together with workspace and kind, the index of words walks
-- through both whole lists for every search; here the kind is the index's own condition, and the workspace is looked at
-- in the rows that are found.
create index record_words_of_notes on record using gin (search) where kind = 'note';

drop index record_words;

create index record_words on record using gin (search) where kind <> 'note';
