-- profile: postgresql = 11
-- transaction: none
ALTER TABLE parcels ADD COLUMN weight int;
ALTER TABLE parcels ADD CONSTRAINT parcels_weight_nn CHECK (weight IS NOT NULL) NOT VALID;
ALTER TABLE parcels VALIDATE CONSTRAINT parcels_weight_nn;
ALTER TABLE parcels ALTER COLUMN weight SET NOT NULL; -- expect: set-not-null-safe "all rows of parcels are read"
