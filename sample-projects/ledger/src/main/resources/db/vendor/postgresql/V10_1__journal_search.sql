ALTER TABLE journals
    ADD COLUMN search tsvector
        GENERATED ALWAYS AS (to_tsvector('simple', reference || ' ' || description)) STORED;

CREATE INDEX journals_search_idx ON journals USING gin (search);
