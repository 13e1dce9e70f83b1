ALTER TABLE purchases RENAME TO orders;
ALTER TABLE orders ADD COLUMN note text;
