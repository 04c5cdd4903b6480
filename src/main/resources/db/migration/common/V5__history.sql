-- The append-only history of all rooms. The database numbers the entries, so that their order is the same for every process.
create table change_entry (
    id           uuid primary key,
    seq          bigint generated always as identity,
    account_id   uuid not null,
    project_id   uuid,
    article_id   uuid,
    reading_id   uuid,
    kind         varchar(40) not null,
    subject_type varchar(40) not null,
    subject_id   uuid not null,
    state_before varchar(1000000),
    state_after  varchar(1000000),
    undoes       uuid,
    redoes       uuid,
    batch        uuid,
    at           timestamp(6) with time zone not null
);

create index change_entry_reading on change_entry (reading_id, seq);
create index change_entry_project on change_entry (project_id, seq);
create index change_entry_subject on change_entry (subject_id, seq);
