-- How much the rules proposed in a text when they were asked about the whole project. A move to another project leaves it
-- behind, so the project stands here too.
create table surveyed_article (
    job_id     uuid not null references job (id) on delete cascade,
    article_id uuid not null references article (id) on delete cascade,
    project_id uuid not null references project (id) on delete cascade,
    text_id    uuid not null references text_version (id) on delete cascade,
    outcome    varchar(20) not null,
    words      integer not null,
    passages   integer not null,
    primary key (job_id, article_id)
);

create index surveyed_article_most on surveyed_article (job_id, passages desc, article_id);
create index surveyed_article_project on surveyed_article (project_id);

create table surveyed_count (
    job_id       uuid not null,
    article_id   uuid not null,
    label        varchar(64) not null,
    rule         varchar(20) not null,
    rule_version integer not null,
    passages     integer not null,
    primary key (job_id, article_id, label, rule, rule_version),
    foreign key (job_id, article_id) references surveyed_article (job_id, article_id) on delete cascade
);

-- A survey walks the articles of a project by their ids.
create index article_project_id on article (project_id, id);
