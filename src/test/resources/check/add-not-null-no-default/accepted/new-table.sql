CREATE TABLE parcels (id int NOT NULL);
ALTER TABLE parcels ADD COLUMN weight int NOT NULL;
