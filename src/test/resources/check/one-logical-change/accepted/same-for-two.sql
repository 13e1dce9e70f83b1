ALTER TABLE orders ADD COLUMN tenant_id uuid;
ALTER TABLE invoices ADD COLUMN tenant_id uuid;
