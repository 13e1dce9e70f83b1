ALTER TABLE parcels ADD COLUMN depot_id int REFERENCES depots (id);
