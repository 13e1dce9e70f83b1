CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL); -- expect: rls-enabled PARTIAL "orders has tenant_id, but no row level security in this file"
