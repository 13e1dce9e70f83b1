ALTER TABLE parcels ADD COLUMN code varchar(20), ADD COLUMN price numeric(8, 2);
ALTER TABLE parcels ALTER COLUMN code TYPE varchar(40);
ALTER TABLE parcels ALTER COLUMN code TYPE text;
ALTER TABLE parcels ALTER COLUMN price TYPE numeric(12, 2);
