-- Which of the sixteen skills a request asks about, and the day on which what was said of them came into the standing.
alter table feedback_request add column skills text[] not null default '{}';
alter table feedback_request alter column skills drop default;
alter table feedback_request add column skills_taken_on date;

-- A level of a skill, 1 awareness to 4 expert, in the words of the matrix: apart from the scores of 1 to 5, which are of
-- questions.
alter table feedback_answer add column skill text;
alter table feedback_answer add column level integer constraint feedback_answer_level check (level between 1 and 4);
