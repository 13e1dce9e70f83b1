ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = nullif(current_setting('shop.tenant', true), '')::uuid);
