TRUNCATE parcels;
ALTER TABLE parcels ADD COLUMN weight int NOT NULL;
