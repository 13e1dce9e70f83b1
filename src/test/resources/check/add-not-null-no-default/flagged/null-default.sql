ALTER TABLE parcels ADD COLUMN weight int NOT NULL DEFAULT NULL; -- expect: add-not-null-no-default "parcels.weight"
