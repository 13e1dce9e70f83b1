SET LOCAL lock_timeout = '1min'; -- expect: lock-timeout PARTIAL "the profile allows 10 s"
ALTER TABLE orders ADD COLUMN region text;
