-- +goose Up
CREATE POLICY own_rows ON orders USING (true); -- expect: down-policies-before-rls PARTIAL "own_rows stays on orders"
ALTER TABLE orders ADD COLUMN a text;

-- +goose Down
ALTER TABLE orders DROP COLUMN a;
