ALTER TABLE parcels ADD COLUMN number bigint;
