ALTER TABLE orders ALTER COLUMN region SET NOT NULL; -- expect: backfill-present PARTIAL "old rows of orders have a value in region"
