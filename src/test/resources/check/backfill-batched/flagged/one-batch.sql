UPDATE orders SET region = 'EU' WHERE id IN (SELECT id FROM orders WHERE region IS NULL LIMIT 5000); -- expect: backfill-batched PARTIAL "nothing takes the next one"
