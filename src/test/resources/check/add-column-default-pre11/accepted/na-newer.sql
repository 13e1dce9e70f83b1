ALTER TABLE parcels ADD COLUMN paid boolean DEFAULT false;
