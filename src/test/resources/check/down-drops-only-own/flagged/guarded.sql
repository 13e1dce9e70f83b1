-- +goose Up
CREATE TABLE IF NOT EXISTS customers (id bigint PRIMARY KEY);

-- +goose Down
DROP TABLE customers; -- expect: down-drops-only-own PARTIAL "customers may be older"
