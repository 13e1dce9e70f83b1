SET statement_timeout = '30s'; -- expect: timeout-scope PARTIAL "stays with its connection"
ALTER TABLE orders ADD COLUMN region text;
