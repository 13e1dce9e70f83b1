ALTER TABLE orders ADD COLUMN region text; -- expect: lock-timeout-order "orders is locked (ACCESS EXCLUSIVE) before lock_timeout is set"
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN country text;
