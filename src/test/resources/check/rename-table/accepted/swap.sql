CREATE TABLE parcels_next (id bigint);
ALTER TABLE parcels RENAME TO parcels_last;
ALTER TABLE parcels_next RENAME TO parcels;
