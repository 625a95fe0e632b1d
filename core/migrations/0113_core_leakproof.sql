-- Under row-level security PostgreSQL asks an index only by what is known to give nothing away in an error, and looks
-- at all rows of the workspace otherwise: so the words of a search were looked for in every note. None of these
-- functions says anything of its arguments but their result. Marking them takes a superuser; with a database of one's
-- own whose owner is none, search works as it did, and slower (decisions/0016).
do $$ begin alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof; exception when insufficient_privilege then null; end $$;

do $$ begin alter function pg_catalog.lower(text) leakproof; exception when insufficient_privilege then null; end $$;

do $$ begin alter function pg_catalog.md5(text) leakproof; exception when insufficient_privilege then null; end $$;

do $$ begin alter function public.similarity_op(text, text) leakproof; exception when insufficient_privilege then null; end $$;
