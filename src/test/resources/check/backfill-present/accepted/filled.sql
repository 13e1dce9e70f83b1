ALTER TABLE orders ADD COLUMN region text;
UPDATE orders SET region = 'EU';
ALTER TABLE orders ALTER COLUMN region SET NOT NULL;
