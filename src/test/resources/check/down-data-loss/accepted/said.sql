-- +goose Up
CREATE TABLE orders (id bigint PRIMARY KEY, at timestamptz);

-- +goose Down
-- safe until the shop writes orders, roll forward from then on
DROP TABLE orders;
