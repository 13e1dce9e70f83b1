ALTER TABLE customers ADD COLUMN region text;
UPDATE customers SET region = 'EU' WHERE region IS NULL; -- expect: backfill-batched "all rows of customers"
