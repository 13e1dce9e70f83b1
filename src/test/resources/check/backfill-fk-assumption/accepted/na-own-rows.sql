WITH batch AS (SELECT id FROM orders WHERE region IS NULL LIMIT 500)
UPDATE orders SET region = 'EU' FROM batch WHERE orders.id = batch.id;
