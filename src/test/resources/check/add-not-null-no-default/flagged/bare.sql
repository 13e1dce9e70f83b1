ALTER TABLE parcels ADD COLUMN weight int NOT NULL; -- expect: add-not-null-no-default "fails as soon as one row exists"
