-- A source or a target that its maker took back again. The row stays, so that the same can be done once more, and for the
-- annotations that were withdrawn with it.
alter table source add column withdrawn boolean default false not null;
alter table target add column withdrawn boolean default false not null;
