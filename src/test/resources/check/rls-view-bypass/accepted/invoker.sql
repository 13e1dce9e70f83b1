-- profile: postgresql = 15
CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE VIEW all_orders WITH (security_invoker = true) AS SELECT * FROM orders;
CREATE VIEW own_orders AS SELECT * FROM orders WHERE tenant_id = current_setting('shop.tenant')::uuid;
CREATE VIEW late_orders AS SELECT * FROM orders;
ALTER VIEW late_orders SET (security_invoker = true);
