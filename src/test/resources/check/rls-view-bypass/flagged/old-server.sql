-- profile: postgresql = 14
CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE VIEW all_orders AS SELECT * FROM orders; -- expect: rls-view-bypass PARTIAL "security_invoker is there from 15 on only"
