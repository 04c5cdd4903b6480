-- What an administrator's look at all texts and annotations found.
create table consistency_check (
    id           uuid primary key,
    account_id   uuid not null references account (id),
    started      timestamp(6) with time zone not null,
    finished     timestamp(6) with time zone not null,
    texts        bigint not null,
    annotations  bigint not null,
    faults       bigint not null,
    first_faults varchar(20000) not null
);

create index consistency_check_finished on consistency_check (finished);
