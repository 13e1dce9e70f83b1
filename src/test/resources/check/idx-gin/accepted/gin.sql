CREATE TABLE docs (id bigint PRIMARY KEY, words tsvector, data jsonb, title text);
CREATE INDEX docs_words ON docs USING gin (words);
CREATE INDEX docs_data ON docs USING gin (data jsonb_path_ops);
CREATE INDEX docs_title ON docs USING gin (title gin_trgm_ops);
