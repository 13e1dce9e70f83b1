-- +goose Up
CREATE TABLE orders (id bigint PRIMARY KEY);
ALTER TABLE users ADD COLUMN a text;

-- +goose Down
ALTER TABLE users DROP COLUMN a;
DROP TABLE orders;
