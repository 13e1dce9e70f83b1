CREATE SCHEMA depot;
CREATE EXTENSION pg_trgm SCHEMA depot;
CREATE TYPE depot.colour AS ENUM ('red', 'dark green');
CREATE DOMAIN depot.weight AS numeric(8, 3) DEFAULT 1 CONSTRAINT heavy CHECK (VALUE > 0);
CREATE TYPE depot.place AS (hall text, shelf integer);
CREATE TYPE depot.span AS RANGE (subtype = time);
CREATE TYPE depot.later;
CREATE SEQUENCE depot.numbers START 5;
CREATE TABLE depot.box (
  id integer CONSTRAINT box_key PRIMARY KEY,
  label text COLLATE "C" NOT NULL DEFAULT 'none');
CREATE INDEX box_label ON depot.box (lower(label)) WHERE id > 0;
CREATE VIEW depot.labels AS SELECT label FROM depot.box;
CREATE MATERIALIZED VIEW depot.counted AS SELECT count(*) AS boxes FROM depot.box;
CREATE FUNCTION depot.stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE TRIGGER stamped BEFORE INSERT ON depot.box FOR EACH ROW EXECUTE FUNCTION depot.stamp();
CREATE RULE kept AS ON DELETE TO depot.box DO INSTEAD NOTHING;
CREATE POLICY seen ON depot.box FOR SELECT USING (id > 0);
CREATE FUNCTION depot.noted() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION depot.noted();
CREATE ROLE porter;
ALTER SCHEMA depot OWNER TO porter;
GRANT SELECT (label) ON depot.box TO porter;
ALTER DEFAULT PRIVILEGES IN SCHEMA depot GRANT SELECT ON TABLES TO porter;
COMMENT ON COLUMN depot.box.label IS 'What is written on it';
CREATE STATISTICS depot.pairs ON id, label FROM depot.box;
