UPDATE parcels SET box.x = 1, box.y = 2, sizes[1] = 1, sizes[2] = 2;
UPDATE parcels SET weight = CASE WHEN size IS DISTINCT FROM 's' THEN 1 ELSE 2 END, size = 'm' FROM depots WHERE weight = 1 AND size = 's';
CREATE VIEW heavy (a, b) AS SELECT 1 AS weight, 2 AS weight;
INSERT INTO parcels (id, "Id") SELECT 1, 2;
