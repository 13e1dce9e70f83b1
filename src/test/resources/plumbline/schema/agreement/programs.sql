CREATE TABLE docs (id int PRIMARY KEY, body text, changed timestamptz, tenant uuid);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed := now();
    RETURN NEW;
END;
$$;
CREATE OR REPLACE FUNCTION add(a int, b int DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
CREATE FUNCTION add(a text, b text) RETURNS text AS $f$ SELECT a || b $f$ LANGUAGE sql IMMUTABLE STRICT;
CREATE FUNCTION listing(OUT id int, OUT body text) RETURNS SETOF record LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$ SELECT id, body FROM docs $$;
CREATE PROCEDURE clear(IN n int) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM docs WHERE id < n; END $$;
CREATE AGGREGATE joined (text) (SFUNC = textcat, STYPE = text);
CREATE TRIGGER docs_touch BEFORE INSERT OR UPDATE OF body, tenant ON docs FOR EACH ROW WHEN (NEW.body IS NOT NULL) EXECUTE FUNCTION touch();
CREATE TRIGGER docs_all AFTER DELETE ON docs REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE PROCEDURE touch();
CREATE CONSTRAINT TRIGGER docs_late AFTER INSERT ON docs DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION touch('a', 'b');
ALTER TABLE docs DISABLE TRIGGER docs_all;
ALTER TRIGGER docs_late ON docs RENAME TO docs_last;
ALTER FUNCTION touch() RENAME TO stamp;
ALTER FUNCTION add(int, int) COST 5;
DROP FUNCTION add(text, text);
CREATE TABLE computed (n int DEFAULT add(1, 2), m int CHECK (add(m, 1) > 0));
CREATE RULE docs_kept AS ON DELETE TO docs WHERE OLD.id = 1 DO INSTEAD NOTHING;
COMMENT ON FUNCTION stamp() IS 'says when';
COMMENT ON TRIGGER docs_touch ON docs IS 'keeps changed';
