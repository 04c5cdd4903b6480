-- A reader's first judgement of an article, made without suggestions: the change up to which the history of the reading
-- holds it, and what the rules proposed at the moment in which it was finished.
create table first_judgement (
    reading_id uuid primary key references reading (id) on delete cascade,
    change_id  uuid not null,
    made       timestamp(6) with time zone not null
);

create table first_judgement_proposal (
    reading_id   uuid not null references first_judgement (reading_id) on delete cascade,
    ordinal      integer not null,
    suggestion   uuid not null,
    rule         varchar(20) not null,
    rule_version integer not null,
    label        varchar(64) not null,
    spans        varchar(4000) not null,
    primary key (reading_id, ordinal)
);
