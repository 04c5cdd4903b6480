create table account (
    id uuid primary key,
    name varchar(100) not null,
    name_folded varchar(100) not null unique,
    display_name varchar(100) not null,
    password_hash varchar(300) not null,
    administrator boolean not null,
    stamp uuid not null,
    created timestamp(6) with time zone not null,
    version integer not null
);
