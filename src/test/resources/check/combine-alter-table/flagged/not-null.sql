ALTER TABLE orders ALTER COLUMN region SET NOT NULL;
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ALTER COLUMN country SET NOT NULL; -- expect: combine-alter-table PARTIAL "orders"
