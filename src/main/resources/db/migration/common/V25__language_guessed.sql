-- Whether nobody said an article's language. Of articles from before it is not known any more: their language stays what it is.
alter table article add column language_guessed boolean default false not null;
