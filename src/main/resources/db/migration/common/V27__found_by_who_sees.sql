-- What somebody may see of a project's sources and targets is found without passing over what only its maker sees: neither
-- a list nor its time tells how much of that there is.
create index source_maker on source (project_id, created_by);
create index source_confirmed on source (project_id, confirmed);
create index source_handed_in on source (project_id, handed_in);
create index target_maker on target (project_id, created_by);
create index target_confirmed on target (project_id, confirmed);
create index target_handed_in on target (project_id, handed_in);
