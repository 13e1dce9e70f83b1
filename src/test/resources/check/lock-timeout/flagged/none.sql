CREATE TABLE regions (id int PRIMARY KEY);
ALTER TABLE orders ADD COLUMN region text; -- expect: lock-timeout "nothing limits the wait for orders (ACCESS EXCLUSIVE)"
ALTER TABLE orders ADD COLUMN country text;
