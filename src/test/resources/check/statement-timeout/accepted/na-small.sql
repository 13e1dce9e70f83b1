-- profile: small-tables = regions
ALTER TABLE regions ALTER COLUMN code TYPE bigint;
