ALTER TABLE orders ADD COLUMN region text NOT NULL; -- expect: backfill-null-order "required before it is filled"
UPDATE orders SET region = 'EU';
