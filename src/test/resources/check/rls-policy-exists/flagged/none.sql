CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY; -- expect: rls-policy-exists "orders has row level security and no policy"
ALTER TABLE visits ENABLE ROW LEVEL SECURITY; -- expect: rls-policy-exists PARTIAL "visits gets row level security, but no policy here"
