ALTER TABLE orders ALTER COLUMN id TYPE bigint, ALTER COLUMN item_id TYPE bigint;
