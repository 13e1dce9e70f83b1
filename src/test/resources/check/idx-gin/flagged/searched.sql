CREATE TABLE docs (
  id bigint PRIMARY KEY,
  words tsvector, -- expect: idx-gin PARTIAL "words of docs is there to be searched and has no GIN index"
  data jsonb, -- expect: idx-gin PARTIAL "data of docs is searched without a GIN index"
  facts jsonb, -- expect: idx-gin PARTIAL "a B-tree cannot look into facts of docs"
  shown jsonb
);
CREATE INDEX docs_facts ON docs (facts);
CREATE VIEW open_docs AS SELECT id FROM docs WHERE data @> '{"state": "open"}';
