INSERT INTO kinds (name) SELECT 'gift' WHERE NOT EXISTS (SELECT 1 FROM kinds WHERE name = 'gift');
INSERT INTO kinds (name) SELECT v.name FROM (VALUES ('card'), ('box')) v (name) WHERE v.name NOT IN (SELECT name FROM kinds);
INSERT INTO kinds (name, parent) (SELECT 'bag', (SELECT id FROM kinds WHERE name = 'box') UNION ALL SELECT 'tin', NULL);
