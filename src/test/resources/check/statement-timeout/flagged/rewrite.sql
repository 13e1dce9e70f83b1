SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ALTER COLUMN total TYPE bigint; -- expect: statement-timeout PARTIAL "how long this statement runs on orders"
