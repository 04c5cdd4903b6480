-- What a person chose about the desk: one small document for all of it, gone with the account.
create table preferences (
    account_id uuid primary key references account (id) on delete cascade,
    choices    varchar(8000) not null,
    version    integer not null
);
