ALTER TABLE orders ADD COLUMN status text;
CREATE UNIQUE INDEX orders_no_idx ON orders (no);
