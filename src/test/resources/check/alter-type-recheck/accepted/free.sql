ALTER TABLE parcels ADD COLUMN code varchar(20);
CREATE INDEX CONCURRENTLY parcels_code ON parcels (code);
ALTER TABLE parcels ALTER COLUMN code TYPE varchar(40);
