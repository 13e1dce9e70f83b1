-- +goose Up
CREATE TABLE orders (id bigint PRIMARY KEY, at timestamptz);

-- +goose Down
CREATE TABLE orders_backup AS SELECT * FROM orders;
DROP TABLE orders;
