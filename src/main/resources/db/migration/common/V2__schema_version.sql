-- Tag sets as they were, never changed. The project is no foreign key: projects come after tag sets and point to them.
create table schema_version (
    id uuid primary key,
    project_id uuid,
    tag_set_id varchar(64) not null,
    tag_set_version integer not null,
    json varchar(1000000) not null,
    sha256 varchar(64) not null,
    created timestamp(6) with time zone not null
);

create index schema_version_project on schema_version (project_id);
