INSERT INTO parcels (id, size, size) VALUES (1, 's', 'm'); -- expect: columns-unique-in-stmt "size"
UPDATE parcels SET (id, weight) = (1, 2), id = 3; -- expect: columns-unique-in-stmt "id"
UPDATE parcels SET box = row(1, 2), box.x = 1; -- expect: columns-unique-in-stmt "box"
INSERT INTO parcels VALUES (1) ON CONFLICT (id) DO UPDATE SET weight = 1, size = 's', weight = 2; -- expect: columns-unique-in-stmt "weight"
