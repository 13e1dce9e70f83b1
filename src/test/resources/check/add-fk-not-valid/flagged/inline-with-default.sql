ALTER TABLE parcels ADD COLUMN depot_id int DEFAULT 1 REFERENCES depots (id); -- expect: add-fk-not-valid "every row of parcels"
