CREATE TABLE parcels (id bigint PRIMARY KEY, weight int CHECK (weight > 0));
