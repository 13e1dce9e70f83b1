CREATE TABLE articles (
  id bigint PRIMARY KEY,
  tags text[], -- expect: type-array PARTIAL "tags of articles is an array without a GIN index"
  topics text[]
);
CREATE INDEX articles_tags ON articles (tags);
CREATE INDEX articles_topics ON articles USING gin (topics);
