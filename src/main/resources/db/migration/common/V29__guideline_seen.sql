-- The version of the project's tag set that a member knows, so that they can be told what its guideline says otherwise now.
-- Those who are members already have worked by the present one.
alter table member add column guideline_seen uuid;

update member set guideline_seen = (select schema_version_id from project where project.id = member.project_id);

alter table member alter column guideline_seen set not null;
