CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
CREATE POLICY own ON orders -- expect: rls-session-variable PARTIAL "an empty shop.tenant, as SET LOCAL leaves it, cannot be cast"
  USING (tenant_id = current_setting('shop.tenant', true)::uuid);
