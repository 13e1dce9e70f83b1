CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders FOR SELECT USING (tenant_id = shop_tenant()); -- expect: rls-with-check "orders may be written by a role, but all its policies are for SELECT"
GRANT SELECT, INSERT ON orders TO shop_app;
CREATE TABLE offers (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
CREATE POLICY own_offers ON offers FOR SELECT USING (tenant_id = shop_tenant()); -- expect: rls-with-check "offers may be written by a role"
GRANT ALL PRIVILEGES ON offers TO shop_app;
