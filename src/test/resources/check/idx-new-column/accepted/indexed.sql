ALTER TABLE orders ADD COLUMN tenant_id uuid;
CREATE INDEX orders_tenant ON orders (tenant_id, id);
