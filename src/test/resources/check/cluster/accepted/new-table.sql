CREATE TABLE parcels (id int);
CREATE INDEX parcels_id ON parcels (id);
CLUSTER parcels USING parcels_id;
