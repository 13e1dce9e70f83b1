CREATE TABLE docs (id bigint PRIMARY KEY, body text, words tsvector);
CREATE TRIGGER docs_words BEFORE INSERT OR UPDATE ON docs
  FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger(words, 'pg_catalog.english', body);
