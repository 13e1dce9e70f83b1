CREATE TABLE parcels (weight int);
ALTER TABLE parcels ALTER COLUMN weight SET NOT NULL;
