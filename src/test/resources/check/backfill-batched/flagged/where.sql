DELETE FROM orders WHERE closed_at < '2020-01-01'; -- expect: backfill-batched PARTIAL "as many as its condition finds"
UPDATE customers SET tier = 'basic' WHERE tier IS NULL; -- expect: backfill-batched PARTIAL "as many as its condition finds"
