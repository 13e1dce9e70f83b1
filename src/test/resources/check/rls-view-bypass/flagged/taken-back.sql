-- profile: postgresql = 15-17
CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE VIEW all_orders WITH (security_invoker) AS SELECT * FROM orders; -- expect: rls-view-bypass "all_orders shows all rows of orders"
ALTER VIEW all_orders RESET (security_invoker);
