CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY; -- expect: rls-forced PARTIAL "without FORCE the owner of orders sees every row"
