SET LOCAL statement_timeout = '30s';
ALTER TABLE orders ALTER COLUMN total TYPE bigint;
