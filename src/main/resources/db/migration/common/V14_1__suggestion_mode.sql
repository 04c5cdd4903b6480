-- Suggestions may be shown from the start, after a first judgement without them, or never.
alter table project add column suggestion_mode varchar(20) default 'OFF' not null;
update project set suggestion_mode = 'ON' where suggestions;
alter table project drop column suggestions;
