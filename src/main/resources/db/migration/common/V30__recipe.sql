-- Recipes of class packs. A version never changes: what it was made of is kept beside it, once for all versions that share
-- it, and so are its lines, so that a pack that is opened years later is the same.
create table recipe (
    id          uuid primary key,
    project_id  uuid not null references project (id) on delete cascade,
    account_id  uuid not null,
    article_id  uuid not null,
    name        varchar(300) not null,
    articles    varchar(200) not null,
    readings    varchar(4000) not null,
    latest      integer not null,
    latest_by   uuid not null,
    deleted     boolean not null,
    created     timestamp(6) with time zone not null,
    changed     timestamp(6) with time zone not null,
    last_change uuid not null,
    version     integer not null
);

create index recipe_project on recipe (project_id, changed);

create table recipe_material (
    sha256   varchar(64) primary key,
    material text not null
);

create table recipe_version (
    recipe_id  uuid not null references recipe (id) on delete cascade,
    number     integer not null,
    account_id uuid not null,
    recipe     text not null,
    material   varchar(64) not null references recipe_material (sha256),
    laid       text not null,
    created    timestamp(6) with time zone not null,
    primary key (recipe_id, number)
);
