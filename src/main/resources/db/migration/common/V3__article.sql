create table article (
    id              uuid primary key,
    project_id      uuid not null references project (id),
    title           varchar(500),
    outlet          varchar(300),
    byline          varchar(500),
    published       varchar(10),
    source_url      varchar(2000),
    language        varchar(35) not null,
    rights          varchar(2000),
    story           varchar(300),
    current_text_id uuid not null,
    withdrawn_at    timestamp(6) with time zone,
    created         timestamp(6) with time zone not null,
    version         integer not null
);

create index article_project on article (project_id, created, id);

create table text_version (
    id             uuid primary key,
    article_id     uuid not null references article (id),
    number         integer not null,
    text           text not null,
    sha256         varchar(64) not null,
    folded_hash    varchar(64) not null,
    length_cp      integer not null,
    word_count     integer not null,
    blocks_version integer not null,
    created        timestamp(6) with time zone not null,
    unique (article_id, number)
);

create index text_version_folded_hash on text_version (folded_hash);

create table block (
    text_id  uuid not null references text_version (id),
    ordinal  integer not null,
    start_cp integer not null,
    end_cp   integer not null,
    kind     varchar(20) not null,
    primary key (text_id, ordinal)
);
