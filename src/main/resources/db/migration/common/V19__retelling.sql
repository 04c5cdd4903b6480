-- A person's word on whether a passage of one article retells a quotation of another. The candidates are worked out from
-- texts and readings whenever they are asked for; only what was said about them is kept.
create table retelling (
    id                uuid primary key,
    project_id        uuid not null references project (id) on delete cascade,
    quotation_text_id uuid not null references text_version (id) on delete cascade,
    quotation_spans   varchar(4000) not null,
    passage_text_id   uuid not null references text_version (id) on delete cascade,
    passage_spans     varchar(4000) not null,
    passage_exact     varchar(200000) not null,
    confirmed         boolean not null,
    withdrawn         boolean not null,
    judged_by         uuid not null,
    judged_at         timestamp(6) with time zone not null,
    last_change       uuid not null,
    version           integer not null
);

create index retelling_passage on retelling (passage_text_id);
