-- profile: postgresql = 10
CREATE TABLE parcels (id int);
ALTER TABLE parcels ADD COLUMN paid boolean DEFAULT false;
