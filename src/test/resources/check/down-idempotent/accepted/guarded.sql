-- transaction: none
-- +goose Up
CREATE TABLE orders (id bigint PRIMARY KEY, at timestamptz);
CREATE TABLE items (id bigint);

-- +goose Down
DROP TABLE IF EXISTS items;
DROP TABLE IF EXISTS orders;
