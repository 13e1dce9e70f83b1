CREATE TABLE parcels (id int, code text UNIQUE);
