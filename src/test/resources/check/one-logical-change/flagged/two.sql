ALTER TABLE orders ADD COLUMN status text; -- expect: one-logical-change PARTIAL "2 unrelated tables are changed: invoices, orders"
ALTER TABLE invoices DROP COLUMN legacy_no;
