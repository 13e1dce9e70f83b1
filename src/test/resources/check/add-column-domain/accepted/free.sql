CREATE DOMAIN code AS text;
ALTER TABLE parcels ADD COLUMN code code;
