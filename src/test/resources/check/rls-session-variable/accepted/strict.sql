CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
CREATE POLICY own ON orders USING (tenant_id = current_setting('shop.tenant')::uuid);
