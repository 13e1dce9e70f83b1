-- transaction: none
ALTER TABLE orders ADD COLUMN region text;
ALTER TABLE items ADD COLUMN region text;
