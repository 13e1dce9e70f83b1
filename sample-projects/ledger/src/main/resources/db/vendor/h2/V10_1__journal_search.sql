ALTER TABLE journals ADD COLUMN search varchar(600) GENERATED ALWAYS AS (lower(reference || ' ' || description));
