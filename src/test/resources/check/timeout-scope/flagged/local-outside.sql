-- transaction: none
SET LOCAL lock_timeout = '5s'; -- expect: timeout-scope "SET LOCAL lock_timeout has no effect"
ALTER TABLE orders ADD COLUMN region text;
