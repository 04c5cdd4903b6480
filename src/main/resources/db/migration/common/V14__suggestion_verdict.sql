-- What a reader made of a suggestion. The suggestion itself is worked out from the text whenever it is asked for; what was
-- judged is kept as it was shown, because a later version of its rule may propose something else.
create table suggestion_verdict (
    id            uuid primary key,
    reading_id    uuid not null references reading (id) on delete cascade,
    suggestion    uuid not null,
    rule          varchar(20) not null,
    rule_version  integer not null,
    label         varchar(64) not null,
    spans         varchar(4000) not null,
    exact         varchar(1000000) not null,
    decision      varchar(10) not null,
    annotation_id uuid,
    withdrawn     boolean not null,
    last_change   uuid not null,
    version       integer not null
);

create index suggestion_verdict_reading on suggestion_verdict (reading_id, suggestion);
