-- Two records of one source: the one that an editor put away leads to the other.
alter table source add column merged_into uuid;
