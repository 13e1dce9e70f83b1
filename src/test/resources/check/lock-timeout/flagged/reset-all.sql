SET LOCAL lock_timeout = '3s';
RESET ALL;
ALTER TABLE orders ADD COLUMN note text; -- expect: lock-timeout PARTIAL "does not hold"
