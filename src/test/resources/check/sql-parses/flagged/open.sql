CREATE TABLE orders (id bigint PRIMARY KEY; -- expect: sql-parses "broken at an unmatched ("
