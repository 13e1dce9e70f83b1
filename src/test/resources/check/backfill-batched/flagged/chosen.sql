WITH batch AS (SELECT id FROM orders WHERE region IS NULL LIMIT 500) -- expect: backfill-batched PARTIAL "nothing takes the next one"
UPDATE orders SET region = 'EU' FROM batch WHERE orders.id = batch.id;
UPDATE orders SET region_id = (SELECT id FROM regions LIMIT 1); -- expect: backfill-batched "all rows of orders"
UPDATE orders o SET total = s.total FROM (SELECT order_id, sum(price) AS total FROM lines WHERE paid GROUP BY order_id) s WHERE s.order_id = o.id; -- expect: backfill-batched PARTIAL "as many as its condition finds"
