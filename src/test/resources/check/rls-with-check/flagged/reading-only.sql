CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders FOR SELECT USING (tenant_id = shop_tenant()); -- expect: rls-with-check "orders may be written by a role, but all its policies are for SELECT"
GRANT SELECT, INSERT ON orders TO shop_app;
