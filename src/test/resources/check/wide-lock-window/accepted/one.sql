ALTER TABLE orders ADD COLUMN region text;
ALTER TABLE orders ADD COLUMN country text;
CREATE TABLE regions (id int);
ALTER TABLE regions ADD COLUMN name text;
