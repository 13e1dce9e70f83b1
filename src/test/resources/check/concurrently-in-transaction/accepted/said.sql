-- squawk-disable-assume-in-transaction
DROP INDEX CONCURRENTLY IF EXISTS orders_note;
CREATE UNIQUE INDEX CONCURRENTLY orders_note ON orders (note);
ALTER TABLE orders ADD CONSTRAINT orders_note UNIQUE USING INDEX orders_note;
