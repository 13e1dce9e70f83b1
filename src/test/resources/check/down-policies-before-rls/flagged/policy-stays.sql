-- +goose Up
ALTER TABLE orders ADD COLUMN tenant_id uuid;
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON orders USING (tenant_id IS NOT NULL);

-- +goose Down
ALTER TABLE orders DISABLE ROW LEVEL SECURITY; -- expect: down-policies-before-rls "disabled while its policies stay: own_rows"
