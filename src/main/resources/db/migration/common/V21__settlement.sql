-- What became of a difference between readings, beside the settled reading that it went into.
create table settlement (
    id          uuid primary key,
    reading_id  uuid not null references reading (id) on delete cascade,
    kind        varchar(20) not null,
    outcome     varchar(20) not null,
    members     varchar(40000) not null,
    fingerprint varchar(64) not null,
    variants    varchar(1000000) not null,
    decision    varchar(1000000) not null,
    reason      varchar(4000),
    account_id  uuid not null references account (id),
    withdrawn   boolean not null,
    created     timestamp(6) with time zone not null,
    changed     timestamp(6) with time zone not null,
    last_change uuid not null,
    version     integer not null
);

create index settlement_reading on settlement (reading_id);

alter table project add column settling_reasons varchar(20) default 'NEVER' not null;
