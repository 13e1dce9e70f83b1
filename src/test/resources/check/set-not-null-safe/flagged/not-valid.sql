ALTER TABLE parcels ADD CONSTRAINT parcels_weight_nn CHECK (weight IS NOT NULL) NOT VALID;
ALTER TABLE parcels ALTER COLUMN weight SET NOT NULL; -- expect: set-not-null-safe PARTIAL "is NOT VALID"
