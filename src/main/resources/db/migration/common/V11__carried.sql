-- A corrected article gets a reading of the new text for each reading of the old one, which stays as it was.
alter table reading add column carried_from uuid;
alter table reading add column carried_to uuid;
alter table reading add column carried_up_to bigint;

-- What became of each annotation of the earlier reading. The id is the one of the annotation that it becomes.
create table carried (
    id              uuid primary key,
    reading_id      uuid not null references reading (id) on delete cascade,
    from_annotation uuid not null,
    from_change     uuid not null,
    fate            varchar(20) not null,
    place           varchar(4000),
    dropped         boolean not null,
    last_change     uuid not null,
    version         integer not null,
    unique (reading_id, from_annotation)
);
