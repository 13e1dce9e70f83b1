DO $$ BEGIN CREATE TYPE mood AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE TYPE mood AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN NULL; END $$;
CREATE TABLE things (id int, m mood);
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'things' AND column_name = 'note') THEN
        ALTER TABLE things ADD COLUMN note text;
    END IF;
    IF EXISTS (SELECT 1 FROM pg_type WHERE typname = 'nothing') THEN
        DROP TYPE nothing;
    END IF;
END $$;
DO $$ BEGIN EXECUTE 'ALTER TABLE things ADD COLUMN late int'; END $$;
CREATE FUNCTION makes() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CREATE TABLE never (id int); END $$;
INSERT INTO things VALUES (1, 'a', 'x', 2);
UPDATE things SET note = 'y';
