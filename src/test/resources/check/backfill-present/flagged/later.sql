ALTER TABLE orders ADD COLUMN region text;
ALTER TABLE orders ALTER COLUMN region SET NOT NULL; -- expect: backfill-present "nothing fills the old rows"
