INSERT INTO customer_stats (customer_id) SELECT id FROM customers; -- expect: backfill-batched "all rows of customer_stats"
