CREATE TABLE docs (
  id bigint PRIMARY KEY,
  body text,
  words tsvector -- expect: fn-search-vector PARTIAL "nothing fills words of docs when its text changes"
);
