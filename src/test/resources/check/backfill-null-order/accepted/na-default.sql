ALTER TABLE orders ADD COLUMN region text NOT NULL DEFAULT 'EU';
UPDATE orders SET region = 'US' WHERE country = 'US';
