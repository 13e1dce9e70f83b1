-- +goose Up
ALTER TABLE orders ADD COLUMN tenant_id uuid;
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON orders USING (tenant_id IS NOT NULL);

-- +goose Down
DROP POLICY own_rows ON orders;
ALTER TABLE orders DISABLE ROW LEVEL SECURITY;
ALTER TABLE orders DROP COLUMN tenant_id;
