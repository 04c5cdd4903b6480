-- Where each word stands in each text, written once when the text comes in. Words are bytes, so that they have the same
-- order on every database, whatever its collation.
create table text_word (
    text_id uuid not null references text_version (id) on delete cascade,
    word    bytea not null,
    places  bytea not null,
    primary key (text_id, word)
);

-- The texts whose words stand there, and how they were cut and folded: texts from before there was an index have no row,
-- those of an older way an older number, and both are indexed anew.
create table indexed_text (
    text_id uuid primary key references text_version (id) on delete cascade,
    scheme  integer not null
);
