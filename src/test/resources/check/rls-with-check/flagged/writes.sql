CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
CREATE POLICY a ON orders USING (tenant_id = shop_tenant()) WITH CHECK (true); -- expect: rls-with-check "a lets rows of any tenant be written to orders"
CREATE POLICY b ON orders FOR INSERT TO authenticated WITH CHECK ((true)); -- expect: rls-with-check "b lets rows of any tenant"
CREATE POLICY c ON orders USING (tenant_id = shop_tenant()); -- expect: rls-with-check PARTIAL "c on orders checks what is written by USING only"
