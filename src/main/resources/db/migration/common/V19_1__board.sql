-- Boards hold places in texts. Who may see the words there is asked whenever somebody looks, so an annotation is named, not
-- referenced: that it is gone is something that the board says.
create table board (
    id          uuid primary key,
    project_id  uuid not null references project (id) on delete cascade,
    account_id  uuid not null,
    name        varchar(200) not null,
    shared      boolean not null,
    deleted     boolean not null,
    created     timestamp(6) with time zone not null,
    changed     timestamp(6) with time zone not null,
    last_change uuid not null,
    version     integer not null
);

create index board_project on board (project_id, account_id);

create table pin (
    id            uuid primary key,
    board_id      uuid not null references board (id) on delete cascade,
    ordinal       integer not null,
    heading       varchar(200),
    article_id    uuid not null references article (id) on delete cascade,
    text_id       uuid not null references text_version (id) on delete cascade,
    annotation_id uuid,
    spans         varchar(4000) not null
);

create index pin_board on pin (board_id, ordinal);
