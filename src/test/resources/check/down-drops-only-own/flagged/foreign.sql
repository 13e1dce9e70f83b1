-- +goose Up
CREATE TABLE orders (id bigint PRIMARY KEY, at timestamptz);

-- +goose Down
DROP TABLE orders;
DROP TABLE customers; -- expect: down-drops-only-own "customers is dropped, which the way up does not make"
