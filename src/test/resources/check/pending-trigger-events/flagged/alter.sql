CREATE TABLE orders (id int PRIMARY KEY);
CREATE TABLE items (id int, order_id int REFERENCES orders (id) DEFERRABLE INITIALLY DEFERRED);
UPDATE items SET order_id = 7 WHERE order_id IS NULL;
ALTER TABLE items ALTER COLUMN order_id SET NOT NULL; -- expect: pending-trigger-events "items cannot be changed while its deferred foreign keys wait"
