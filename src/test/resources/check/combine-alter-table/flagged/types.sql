ALTER TABLE orders ALTER COLUMN id TYPE bigint;
ALTER TABLE orders ALTER COLUMN item_id TYPE bigint; -- expect: combine-alter-table PARTIAL "orders is gone through once more"
