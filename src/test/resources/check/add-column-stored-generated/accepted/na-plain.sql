ALTER TABLE items ADD COLUMN gross numeric;
