-- Long work, done a slice at a time by whichever process takes it.
create table job (
    id         uuid primary key,
    kind       varchar(40) not null,
    project_id uuid not null references project (id) on delete cascade,
    account_id uuid not null references account (id),
    topic      varchar(100) unique,
    parameters varchar(8000) not null,
    state      varchar(20) not null,
    done       bigint not null,
    total      bigint not null,
    reached    varchar(200),
    worked_ms  bigint not null,
    result     varchar(100000),
    worker_id  uuid,
    heartbeat  timestamp(6) with time zone not null,
    crashes    integer not null,
    created    timestamp(6) with time zone not null,
    started    timestamp(6) with time zone,
    finished   timestamp(6) with time zone,
    version    integer not null
);

create index job_state on job (state, heartbeat);
create index job_project on job (project_id, kind, created);
