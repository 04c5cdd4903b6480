-- What came in at the door, byte for byte. On its own, so that reading a text never pulls it along.
-- The types differ: H2 keeps at most one megabyte in a bytea, PostgreSQL has no blob.
create table text_original (
    text_id       uuid primary key references text_version (id),
    name          varchar(255) not null,
    media_type    varchar(100) not null,
    charset       varchar(40) not null,
    bytes         bytea not null,
    import_record text not null
);
