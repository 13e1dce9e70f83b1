CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
CREATE POLICY own ON orders USING (tenant_id = nullif(current_setting('shop.tenant', true), '')::uuid);
CREATE POLICY named ON orders USING (tenant_id::text = current_setting('shop.tenant', true));
