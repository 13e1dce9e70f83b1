CREATE TABLE parcels (code text);
CREATE UNIQUE INDEX parcels_code ON parcels (code);
DROP INDEX parcels_code;
