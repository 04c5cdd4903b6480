-- The passages of a label, and those of a source, when there are few of them in a large project. The one index that a tag
-- pays for search; the words of its passage are found through the text.
create index annotation_label on annotation (label, source_id, reading_id);
