CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
CREATE POLICY own ON orders
  USING (tenant_id = shop_tenant())
  WITH CHECK (tenant_id = shop_tenant());
CREATE POLICY import ON orders FOR INSERT TO importer WITH CHECK (true);
