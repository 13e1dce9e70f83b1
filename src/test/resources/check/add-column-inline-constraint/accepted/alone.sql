ALTER TABLE parcels ADD COLUMN depot_id int;
ALTER TABLE parcels ADD CONSTRAINT parcels_depot_fk FOREIGN KEY (depot_id) REFERENCES depots (id) NOT VALID;
