-- profile: postgresql = 10-16
ALTER TABLE parcels ADD COLUMN paid boolean DEFAULT false; -- expect: add-column-default-pre11 "PostgreSQL 10 writes the default of paid into every row of parcels"
