ALTER TABLE parcels ALTER COLUMN weight SET NOT NULL; -- expect: set-not-null-safe "all rows of parcels are read for NOT NULL on weight"
