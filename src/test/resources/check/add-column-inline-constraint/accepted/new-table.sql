CREATE TABLE parcels (id int);
ALTER TABLE parcels ADD COLUMN code text UNIQUE;
