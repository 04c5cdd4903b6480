-- One row for ever: whoever inserts it is the owner, so that of two set-ups at the same moment one fails.
create table first_start (
    id integer primary key,
    account_id uuid not null references account (id)
);

-- Failures to sign in by subject (a folded name, or * for all names) and address; rows are dropped when they are old.
create table failed_sign_in (
    subject varchar(100) not null,
    address varchar(64) not null,
    failures integer not null,
    last_failure timestamp(6) with time zone not null,
    primary key (subject, address)
);
