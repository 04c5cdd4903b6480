-- What a search looks at is found reading by reading, beginning with those that its person may see: so neither its answer nor
-- the time that it takes depends on what stands in the others.
drop index annotation_label;
create index annotation_label on annotation (reading_id, label);
create index annotation_source on annotation (reading_id, source_id);

alter table annotation_value add column reading_id uuid;
update annotation_value
set reading_id = (select a.reading_id from annotation a where a.id = annotation_value.annotation_id);
alter table annotation_value alter column reading_id set not null;
drop index annotation_value_value;
create index annotation_value_reading on annotation_value (reading_id, attribute, value_text);
