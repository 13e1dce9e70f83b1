CREATE DOMAIN amount AS numeric CHECK (VALUE >= 0);
CREATE TABLE parcels (id int);
ALTER TABLE parcels ADD COLUMN price amount;
