ALTER TABLE orders ADD COLUMN region text;
UPDATE orders SET region = 'EU'; -- expect: statement-after-ax "orders stays locked (ACCESS EXCLUSIVE) while the rows of orders are changed"
