ALTER TABLE orders ALTER COLUMN id TYPE bigint;
ALTER TABLE items ALTER COLUMN order_id TYPE bigint;
