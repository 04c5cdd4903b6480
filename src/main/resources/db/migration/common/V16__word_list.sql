-- A list of words that a project has changed for its rules. Without a text the list is again as Stet ships it; the row
-- stays, so that a version never comes back with another text.
create table word_list (
    id         uuid primary key,
    project_id uuid not null references project (id) on delete cascade,
    language   varchar(10) not null,
    name       varchar(40) not null,
    text       varchar(100000),
    changed    timestamp(6) with time zone not null,
    version    integer not null,
    unique (project_id, language, name)
);
