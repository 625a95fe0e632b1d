-- A question that somebody asked to be asked, each week at their hour.
alter table notice drop constraint notice_kind;
alter table notice add constraint notice_kind check (kind in ('mention', 'reply', 'comment', 'change', 'assigned', 'decision', 'due-soon', 'overdue', 'prompt'));
