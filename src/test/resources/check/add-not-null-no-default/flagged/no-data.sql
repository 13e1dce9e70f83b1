-- profile: production-data = no
ALTER TABLE parcels ADD COLUMN weight int NOT NULL; -- expect: add-not-null-no-default PARTIAL "no rows"
