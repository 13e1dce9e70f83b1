CREATE TYPE mood AS ENUM ('low', 'high');
CREATE DOMAIN label AS text DEFAULT 'x' CHECK (VALUE <> '');
CREATE TABLE notes (
    id serial PRIMARY KEY,
    short varchar(10) DEFAULT NULL,
    long text DEFAULT NULL,
    seen timestamp(3) DEFAULT (NULL),
    tag label DEFAULT NULL,
    mood mood NOT NULL DEFAULT 'low',
    price numeric(5,2) DEFAULT '1.5',
    code char(3) DEFAULT 'EUR',
    gap interval(2) DEFAULT '1 day',
    at timestamp DEFAULT '1970-01-01',
    n int DEFAULT 5
);
ALTER TABLE notes ALTER at TYPE timestamptz, ALTER code TYPE text, ALTER gap TYPE text, ALTER price TYPE text, ALTER n TYPE bigint;
ALTER TABLE notes ALTER mood DROP DEFAULT;
ALTER TABLE notes ALTER mood TYPE text;
ALTER TABLE notes ADD feeling mood DEFAULT 'low', ADD CHECK (feeling <> 'low');
CREATE INDEX ON notes (n) WHERE feeling = 'low';
CREATE VIEW lows AS SELECT id FROM notes WHERE feeling = 'low';
ALTER TYPE mood RENAME VALUE 'low' TO 'deep';
ALTER TYPE mood ADD VALUE 'mid' BEFORE 'high';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touched BEFORE UPDATE OF short, "long" ON notes FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE notes RENAME short TO "Brief";
ALTER TABLE notes RENAME TO "Notes";
COMMENT ON TABLE "Notes" IS 'it''s';
COMMENT ON COLUMN "Notes"."Brief" IS 'b';
COMMENT ON INDEX "notes_pkey" IS 'i';
COMMENT ON CONSTRAINT notes_pkey ON "Notes" IS 'c';
COMMENT ON TYPE mood IS 't';
COMMENT ON DOMAIN label IS 'd';
COMMENT ON FUNCTION touch() IS 'f';
COMMENT ON TRIGGER touched ON "Notes" IS 'tr';
COMMENT ON VIEW lows IS 'v';
COMMENT ON SEQUENCE notes_id_seq IS 's';
COMMENT ON SCHEMA public IS 'p';
ALTER SEQUENCE notes_id_seq RENAME TO numbers;
ALTER DOMAIN label ADD CONSTRAINT short CHECK (length(VALUE) < 9) NOT VALID;
ALTER DOMAIN label ADD CONSTRAINT tall CHECK (length(VALUE) > 1);
ALTER DOMAIN label DROP DEFAULT;
ALTER DOMAIN label SET NOT NULL;
