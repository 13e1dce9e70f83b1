CREATE VIEW heavy AS SELECT 1 AS weight, 2 AS weight; -- expect: columns-unique-in-stmt "the view heavy names the column weight twice"
