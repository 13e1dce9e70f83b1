ALTER TABLE orders ADD COLUMN region text;
ALTER TABLE orders ALTER COLUMN region SET NOT NULL; -- expect: backfill-null-order "region of orders is required before it is filled"
UPDATE orders SET region = 'EU';
