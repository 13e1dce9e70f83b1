ALTER TABLE orders ADD COLUMN region text; -- expect: statement-timeout PARTIAL "neither statement_timeout nor lock_timeout"
