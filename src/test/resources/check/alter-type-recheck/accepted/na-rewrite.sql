ALTER TABLE parcels ADD COLUMN weight int;
ALTER TABLE parcels ALTER COLUMN weight TYPE bigint;
