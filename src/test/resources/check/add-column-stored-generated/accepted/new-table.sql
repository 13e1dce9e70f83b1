CREATE TABLE items (net numeric);
ALTER TABLE items ADD COLUMN gross numeric GENERATED ALWAYS AS (net * 1.2) STORED;
