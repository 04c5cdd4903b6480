create table project (
    id uuid primary key,
    name varchar(200) not null,
    schema_version_id uuid not null,
    preset varchar(100000),
    blind boolean not null,
    suggestions boolean not null,
    double_reading boolean not null,
    created timestamp(6) with time zone not null,
    version integer not null
);

create table member (
    id uuid primary key,
    project_id uuid not null references project (id),
    account_id uuid not null references account (id),
    role varchar(20) not null,
    version integer not null,
    unique (project_id, account_id)
);

create index member_account on member (account_id);
