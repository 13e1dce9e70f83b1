ALTER TABLE parcels RENAME COLUMN weight TO grams; -- expect: rename-column "once parcels.weight is called grams"
