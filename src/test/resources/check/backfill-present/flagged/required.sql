ALTER TABLE orders ADD COLUMN currency text NOT NULL; -- expect: backfill-present "currency is required from the start"
