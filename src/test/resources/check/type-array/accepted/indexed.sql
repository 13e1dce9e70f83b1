CREATE TABLE articles (id bigint PRIMARY KEY, tags text[], days int[]);
CREATE INDEX articles_tags ON articles USING gin (tags);
COMMENT ON COLUMN articles.days IS 'read together with the row only';
