-- The language of a request's questions. Null for those that were made before there was another than English.
alter table feedback_request add column language text;
