ALTER TABLE parcels RENAME COLUMN weight TO grams; -- expect: rename-column PARTIAL "keeps the old name"
ALTER TABLE parcels ADD COLUMN weight int GENERATED ALWAYS AS (grams) STORED;
