-- profile: postgresql = 15
CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE VIEW all_orders AS SELECT * FROM orders; -- expect: rls-view-bypass "all_orders shows all rows of orders"
CREATE MATERIALIZED VIEW order_ids AS SELECT id FROM orders; -- expect: rls-view-bypass PARTIAL "order_ids keeps rows of orders"
