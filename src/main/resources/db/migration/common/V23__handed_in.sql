-- Whether a reading that names a source, or takes a stand toward a target, was ever handed in: until then it is its
-- maker's alone, for editors too.
alter table source add column handed_in boolean default false not null;
alter table target add column handed_in boolean default false not null;

update source set handed_in = true where exists (
    select 1 from annotation a join reading r on r.id = a.reading_id
    where a.source_id = source.id and r.state = 'SUBMITTED');
update target set handed_in = true where exists (
    select 1 from annotation a join reading r on r.id = a.reading_id
    where a.target_id = target.id and r.state = 'SUBMITTED');
update target set handed_in = true where exists (
    select 1 from answer a join reading r on r.id = a.reading_id
    where a.target_id = target.id and r.state = 'SUBMITTED');
