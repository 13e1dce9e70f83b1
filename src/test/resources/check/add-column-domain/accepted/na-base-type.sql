ALTER TABLE parcels ADD COLUMN price numeric;
