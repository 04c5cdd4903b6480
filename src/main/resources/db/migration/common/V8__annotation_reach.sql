-- What overlaps a passage is found by how far annotations reach, so that tagging stays fast in one long paragraph as well.
-- And every index is written with every tag. H2 makes one for each foreign key, whatever it is used for; source and target
-- therefore have no key any more: both are looked up when an annotation is written, and neither is ever deleted while its
-- project is there.
create table annotation_of_reach (
    id          uuid primary key,
    reading_id  uuid not null,
    label       varchar(64) not null,
    start_cp    integer not null,
    end_cp      integer not null,
    reach       integer not null,
    parts       varchar(4000),
    exact       varchar(1000000) not null,
    attributes  varchar(100000) not null,
    source_id   uuid,
    mention_id  uuid,
    target_id   uuid,
    stance      varchar(10),
    note        varchar(10000),
    certainty   varchar(10) not null,
    origin      varchar(200) not null,
    withdrawn   boolean not null,
    created     timestamp(6) with time zone not null,
    changed     timestamp(6) with time zone not null,
    last_change uuid not null,
    version     integer not null,
    check (start_cp >= 0 and end_cp > start_cp and end_cp - start_cp <= reach)
);

insert into annotation_of_reach
select id, reading_id, label, start_cp, end_cp,
       case
           when end_cp - start_cp <= 64 then 64
           when end_cp - start_cp <= 1024 then 1024
           when end_cp - start_cp <= 32768 then 32768
           else 1048576
       end,
       parts, exact, attributes, source_id, mention_id, target_id, stance, note, certainty, origin, withdrawn, created,
       changed, last_change, version
from annotation;

drop table annotation cascade;
alter table annotation_of_reach rename to annotation;

-- Both what overlaps a passage (by reach) and the whole reading (by prefix) are read through this one index.
create index annotation_place on annotation (reading_id, reach, start_cp);
alter table annotation
    add constraint annotation_reading foreign key (reading_id) references reading (id) on delete cascade;
alter table annotation_value
    add constraint annotation_value_annotation foreign key (annotation_id) references annotation (id) on delete cascade;
alter table link
    add constraint link_from foreign key (from_annotation) references annotation (id) on delete cascade;
alter table link
    add constraint link_to foreign key (to_annotation) references annotation (id) on delete cascade;

-- The history is asked for a project or for a reading of it, never for a subject alone.
drop index change_entry_subject;
drop index change_entry_reading;
drop index change_entry_project;
create index change_entry_place on change_entry (project_id, reading_id, seq);
