-- +goose Up
CREATE TABLE orders (id bigint PRIMARY KEY);
CREATE TABLE items (id bigint PRIMARY KEY, order_id bigint REFERENCES orders (id));

-- +goose Down
DROP TABLE items;
DROP TABLE orders;
