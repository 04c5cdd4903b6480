-- What people say to each other about a difference between readings. It stays with what it is about: the annotations, links
-- and answers that the readers had there (things), in readings of one text. The first comment of a thread carries whether
-- the matter is settled. Both lists are JSON arrays of ids.
create table difference_comment (
    id          uuid primary key,
    article_id  uuid not null references article (id) on delete cascade,
    text_id     uuid not null references text_version (id) on delete cascade,
    thread_id   uuid not null,
    readings    varchar(1000) not null,
    things      varchar(10000) not null,
    account_id  uuid not null references account (id),
    words       varchar(8000) not null,
    written     timestamp(6) with time zone not null,
    edited      timestamp(6) with time zone,
    withdrawn   boolean not null,
    resolved    timestamp(6) with time zone,
    resolved_by uuid references account (id),
    last_change uuid not null,
    version     integer not null
);

create index difference_comment_text on difference_comment (text_id, written, id);
create index difference_comment_article on difference_comment (article_id);

-- Whom a comment calls, and when they saw that it does.
create table comment_mention (
    id         uuid primary key,
    comment_id uuid not null references difference_comment (id) on delete cascade,
    account_id uuid not null references account (id),
    seen       timestamp(6) with time zone,
    unique (comment_id, account_id)
);

create index comment_mention_account on comment_mention (account_id, seen);
