ALTER TABLE orders ADD COLUMN status text; -- expect: one-logical-change "6 unrelated tables are altered"
ALTER TABLE invoices DROP COLUMN legacy;
ALTER TABLE users DROP COLUMN legacy;
ALTER TABLE tickets DROP COLUMN legacy;
ALTER TABLE events DROP COLUMN legacy;
ALTER TABLE audits DROP COLUMN legacy;
