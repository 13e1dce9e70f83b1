ALTER TABLE parcels ADD COLUMN price numeric NOT NULL DEFAULT 0; -- expect: destructive-default "price = 0"
