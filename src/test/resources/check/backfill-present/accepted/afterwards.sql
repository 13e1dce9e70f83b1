-- the wrong order is what backfill-null-order tells
ALTER TABLE orders ADD COLUMN region text;
ALTER TABLE orders ALTER COLUMN region SET NOT NULL;
UPDATE orders SET region = 'EU' WHERE region IS NULL;
