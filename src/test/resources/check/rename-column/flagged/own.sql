ALTER TABLE parcels ADD COLUMN weight int;
ALTER TABLE parcels RENAME COLUMN weight TO grams; -- expect: rename-column PARTIAL "added and renamed"
