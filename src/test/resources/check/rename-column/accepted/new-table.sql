CREATE TABLE parcels (weight int);
ALTER TABLE parcels RENAME COLUMN weight TO grams;
