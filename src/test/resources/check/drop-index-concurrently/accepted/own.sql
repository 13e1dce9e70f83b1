CREATE TABLE parcels (id bigint PRIMARY KEY, weight int);
CREATE INDEX parcels_weight ON parcels (weight);
DROP INDEX parcels_weight;
