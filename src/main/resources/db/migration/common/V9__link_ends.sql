-- Links are also found from their ends: those that lead into an article from others.
create index link_from on link (from_annotation);
create index link_to on link (to_annotation);
