-- Intervals of agreement figures, worked out as a job: of what, by which seed, and what came of it.
create table agreement_run (
    id          uuid primary key,
    project_id  uuid not null references project (id) on delete cascade,
    account_id  uuid not null references account (id),
    question    varchar(64) not null,
    fingerprint varchar(64) not null,
    seed        bigint not null,
    asked       varchar(100000) not null,
    created     timestamp(6) with time zone not null,
    finished    timestamp(6) with time zone
);

create index agreement_run_fingerprint on agreement_run (project_id, fingerprint);
create index agreement_run_question on agreement_run (project_id, account_id, question);

create table agreement_interval (
    run_id  uuid not null references agreement_run (id) on delete cascade,
    subject varchar(100) not null,
    measure varchar(40) not null,
    low     double precision,
    high    double precision,
    reason  varchar(40),
    primary key (run_id, subject, measure)
);
