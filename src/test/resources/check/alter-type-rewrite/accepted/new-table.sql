CREATE TABLE parcels (weight int);
ALTER TABLE parcels ALTER COLUMN weight TYPE bigint;
