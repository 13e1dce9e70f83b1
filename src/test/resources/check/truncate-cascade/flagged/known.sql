CREATE TABLE depots (id int PRIMARY KEY);
CREATE TABLE parcels (depot int REFERENCES depots);
TRUNCATE depots CASCADE; -- expect: truncate-cascade "also empties parcels"
