ALTER TABLE orders ADD COLUMN tenant_id uuid; -- expect: one-logical-change PARTIAL "the same is done to 6 tables"
ALTER TABLE invoices ADD COLUMN tenant_id uuid;
ALTER TABLE users ADD COLUMN tenant_id uuid;
ALTER TABLE tickets ADD COLUMN tenant_id uuid;
ALTER TABLE events ADD COLUMN tenant_id uuid;
ALTER TABLE audits ADD COLUMN tenant_id uuid;
