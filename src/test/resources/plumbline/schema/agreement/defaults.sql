CREATE TABLE grown (
    a text DEFAULT 'x', b varchar(5) DEFAULT 'y', c int DEFAULT 1, d timestamp DEFAULT '2020-01-01', e json DEFAULT '{}',
    f text DEFAULT NULL, g int DEFAULT 1 + 2, h text DEFAULT 'a' || 'b', i date DEFAULT current_date, j boolean DEFAULT (1 > 2),
    k text DEFAULT 'it''s', l text DEFAULT E'a\nb', m numeric DEFAULT 1e3, n text DEFAULT $$dollar$$, o int[] DEFAULT ARRAY[1, 2],
    p interval DEFAULT '1 day', q uuid DEFAULT gen_random_uuid(), r text DEFAULT current_user, s char(3) DEFAULT 'abc'
);
ALTER TABLE grown ALTER COLUMN a TYPE varchar(20), ALTER COLUMN b TYPE text, ALTER COLUMN c TYPE bigint, ALTER COLUMN d TYPE timestamptz;
ALTER TABLE grown ALTER COLUMN e TYPE jsonb USING e::jsonb;
ALTER TABLE grown ALTER COLUMN g SET DEFAULT NULL, ALTER COLUMN m TYPE int, ALTER COLUMN s TYPE text;
CREATE TYPE level AS ENUM ('low', 'high');
ALTER TABLE grown ADD COLUMN t level NOT NULL DEFAULT 'low';
ALTER TYPE level RENAME VALUE 'low' TO 'little';
ALTER TABLE grown ALTER COLUMN t DROP DEFAULT;
ALTER TABLE grown ALTER COLUMN t TYPE text USING t::text;
ALTER TABLE grown ALTER COLUMN t SET DEFAULT 'none';
