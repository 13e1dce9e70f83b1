-- profile: production-data = no
ALTER TABLE orders ALTER COLUMN total TYPE bigint;
