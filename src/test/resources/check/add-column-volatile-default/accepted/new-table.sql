CREATE TABLE parcels (id int);
ALTER TABLE parcels ADD COLUMN token uuid DEFAULT gen_random_uuid();
