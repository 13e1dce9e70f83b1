ALTER TABLE parcels ADD COLUMN depot_id int REFERENCES depots (id); -- expect: add-column-inline-constraint PARTIAL "stops all writes to depots for a moment"
ALTER TABLE parcels ADD COLUMN town_id int DEFAULT 1 REFERENCES towns (id); -- expect: add-column-inline-constraint "every row of parcels is checked against towns"
