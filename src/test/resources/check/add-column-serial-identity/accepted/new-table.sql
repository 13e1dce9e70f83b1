CREATE TABLE parcels (code text);
ALTER TABLE parcels ADD COLUMN number bigserial;
