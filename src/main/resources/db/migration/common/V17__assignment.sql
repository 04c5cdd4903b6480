-- Who is to read which article. Taken back, a row goes; what it said stays in the history.
create table assignment (
    id         uuid primary key,
    project_id uuid not null references project (id) on delete cascade,
    article_id uuid not null references article (id) on delete cascade,
    account_id uuid not null references account (id),
    due        date,
    note       varchar(500),
    given_by   uuid not null references account (id),
    given      timestamp(6) with time zone not null,
    version    integer not null,
    unique (project_id, article_id, account_id)
);

create index assignment_reader on assignment (account_id, project_id);
create index assignment_article on assignment (article_id);

-- What an editor did at once: one row for all the entries of the history that it made, so that it is listed and taken back
-- as one, however long the history is.
create table assignment_act (
    id         uuid primary key,
    project_id uuid not null references project (id) on delete cascade,
    account_id uuid not null references account (id),
    kind       varchar(20) not null,
    articles   integer not null,
    readers    integer not null,
    entries    integer not null,
    stayed     integer not null,
    undoes     uuid references assignment_act (id) on delete cascade,
    at         timestamp(6) with time zone not null
);

create index assignment_act_project on assignment_act (project_id, at, id);
