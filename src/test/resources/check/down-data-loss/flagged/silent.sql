-- +goose Up
CREATE TABLE orders (id bigint PRIMARY KEY, at timestamptz);

-- +goose Down
DROP TABLE orders; -- expect: down-data-loss PARTIAL "what was written since goes too"
