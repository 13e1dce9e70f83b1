-- transaction: none
-- +goose Up
CREATE TABLE orders (id bigint PRIMARY KEY, at timestamptz);
CREATE TABLE items (id bigint);

-- +goose Down
DROP TABLE items; -- expect: down-idempotent PARTIAL "items is dropped without IF EXISTS"
DROP TABLE IF EXISTS orders;
