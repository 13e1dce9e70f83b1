INSERT INTO customer_stats (customer_id) SELECT id FROM customers; -- expect: backfill-batched "all rows of customer_stats"
INSERT INTO customer_names (name) (SELECT c.name FROM (SELECT DISTINCT name FROM customers) c); -- expect: backfill-batched "all rows of customer_names"
