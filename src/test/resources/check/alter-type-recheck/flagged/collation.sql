ALTER TABLE parcels ADD COLUMN code text;
CREATE INDEX CONCURRENTLY parcels_code ON parcels (code);
ALTER TABLE parcels ALTER COLUMN code TYPE text COLLATE "C"; -- expect: alter-type-recheck "an index on code is built anew"
