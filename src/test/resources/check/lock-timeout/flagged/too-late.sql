ALTER TABLE orders ADD COLUMN region text; -- expect: lock-timeout PARTIAL "does not hold where orders is locked"
SET LOCAL lock_timeout = '5s';
