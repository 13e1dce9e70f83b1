CREATE TABLE parcels (id int);
ALTER TABLE parcels RENAME TO shipments;
