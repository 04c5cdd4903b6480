-- What its maker says anew of a source or a target that others see already: theirs alone until a reading that tells of it
-- is handed in. Others' rows, versions and times stay as they are until then.
create table source_draft (
    id          uuid primary key references source (id) on delete cascade,
    project_id  uuid not null references project (id) on delete cascade,
    account_id  uuid not null references account (id),
    reading_id  uuid,
    name        varchar(200) not null,
    kind        varchar(40) not null,
    note        varchar(4000),
    withdrawn   boolean not null,
    last_change uuid not null,
    version     integer not null
);

create index source_draft_maker on source_draft (project_id, account_id);

create table target_draft (
    id          uuid primary key references target (id) on delete cascade,
    project_id  uuid not null references project (id) on delete cascade,
    account_id  uuid not null references account (id),
    reading_id  uuid,
    name        varchar(200) not null,
    withdrawn   boolean not null,
    last_change uuid not null,
    version     integer not null
);

create index target_draft_maker on target_draft (project_id, account_id);
