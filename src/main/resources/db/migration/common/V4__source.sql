-- Whom articles draw on and what they take a stand on: one record per project.
create table source (
    id          uuid primary key,
    project_id  uuid not null references project (id) on delete cascade,
    name        varchar(200) not null,
    kind        varchar(40) not null,
    note        varchar(4000),
    confirmed   boolean not null,
    created_by  uuid not null references account (id),
    last_change uuid not null,
    version     integer not null
);

create index source_project on source (project_id);

create table mention (
    id         uuid primary key,
    source_id  uuid not null references source (id) on delete cascade,
    article_id uuid not null references article (id) on delete cascade,
    text_id    uuid not null references text_version (id) on delete cascade,
    start_cp   integer not null,
    end_cp     integer not null,
    exact      varchar(2000) not null,
    created_by uuid not null references account (id),
    version    integer not null,
    check (start_cp >= 0 and end_cp > start_cp)
);

create index mention_text on mention (text_id, created_by);
create index mention_source on mention (source_id);

create table target (
    id          uuid primary key,
    project_id  uuid not null references project (id) on delete cascade,
    name        varchar(200) not null,
    confirmed   boolean not null,
    created_by  uuid not null references account (id),
    last_change uuid not null,
    version     integer not null
);

create index target_project on target (project_id);
