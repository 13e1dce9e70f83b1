CREATE TABLE parcels (id int, weight int,); -- expect: sql-parses "a comma is followed by nothing"
CREATE TABLE depots (id int, name text);
