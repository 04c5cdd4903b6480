-- The blocks that a reader has had before the eyes to their end.
create table seen_block (
    reading_id uuid not null references reading (id) on delete cascade,
    ordinal    integer not null,
    primary key (reading_id, ordinal)
);
