ALTER TABLE parcels ADD COLUMN token uuid;
ALTER TABLE parcels ALTER COLUMN token SET DEFAULT gen_random_uuid();
