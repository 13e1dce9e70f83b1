CREATE TABLE parcels (id int, weight int, WEIGHT text); -- expect: columns-unique-in-stmt "the column weight twice"
