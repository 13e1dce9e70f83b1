UPDATE orders SET note = '' WHERE note IS NULL;
ALTER TABLE orders ADD COLUMN region text, ADD COLUMN country text;
