SELECT set_config('lock_timeout', '3s', true);
ALTER TABLE orders DROP COLUMN region;
