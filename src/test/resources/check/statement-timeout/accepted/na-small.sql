-- profile: small-tables = regions
SET LOCAL lock_timeout = '5s';
ALTER TABLE regions ALTER COLUMN code TYPE bigint;
