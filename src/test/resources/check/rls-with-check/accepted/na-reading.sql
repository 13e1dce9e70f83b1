CREATE TABLE prices (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
CREATE POLICY own ON prices FOR SELECT USING (tenant_id = shop_tenant());
