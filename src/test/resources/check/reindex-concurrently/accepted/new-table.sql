CREATE TABLE parcels (id bigint PRIMARY KEY);
REINDEX TABLE parcels;
