-- What a reader holds of an article.
create table reading (
    id                uuid primary key,
    project_id        uuid not null references project (id) on delete cascade,
    article_id        uuid not null references article (id) on delete cascade,
    text_id           uuid not null references text_version (id) on delete cascade,
    schema_version_id uuid not null references schema_version (id),
    account_id        uuid not null references account (id),
    state             varchar(20) not null,
    submitted_at      timestamp(6) with time zone,
    created           timestamp(6) with time zone not null,
    version           integer not null,
    unique (text_id, account_id)
);

create index reading_article on reading (article_id);
create index reading_project on reading (project_id, account_id);

create table annotation (
    id            uuid primary key,
    reading_id    uuid not null references reading (id) on delete cascade,
    label         varchar(64) not null,
    start_cp      integer not null,
    end_cp        integer not null,
    parts         varchar(4000),
    block_ordinal integer not null,
    exact         varchar(1000000) not null,
    attributes    varchar(100000) not null,
    source_id     uuid references source (id),
    mention_id    uuid,
    target_id     uuid references target (id),
    stance        varchar(10),
    note          varchar(10000),
    certainty     varchar(10) not null,
    origin        varchar(200) not null,
    withdrawn     boolean not null,
    created       timestamp(6) with time zone not null,
    changed       timestamp(6) with time zone not null,
    last_change   uuid not null,
    version       integer not null,
    check (start_cp >= 0 and end_cp > start_cp)
);

-- Both what overlaps a passage (by block) and the whole reading (by prefix) are read through this one index.
create index annotation_place on annotation (reading_id, block_ordinal, start_cp);

create table annotation_value (
    annotation_id uuid not null references annotation (id) on delete cascade,
    attribute     varchar(64) not null,
    value_text    varchar(200) not null,
    primary key (annotation_id, attribute, value_text)
);

create index annotation_value_value on annotation_value (attribute, value_text);

create table link (
    id              uuid primary key,
    reading_id      uuid not null references reading (id) on delete cascade,
    type            varchar(64) not null,
    from_annotation uuid not null references annotation (id) on delete cascade,
    to_annotation   uuid not null references annotation (id) on delete cascade,
    note            varchar(10000),
    withdrawn       boolean not null,
    last_change     uuid not null,
    version         integer not null
);

create index link_reading on link (reading_id);

create table answer (
    id           uuid primary key,
    reading_id   uuid not null references reading (id) on delete cascade,
    question     varchar(64) not null,
    target_id    uuid references target (id),
    answer_value varchar(2000) not null,
    reasons      varchar(20000) not null,
    withdrawn    boolean not null,
    last_change  uuid not null,
    version      integer not null
);

create index answer_reading on answer (reading_id);
