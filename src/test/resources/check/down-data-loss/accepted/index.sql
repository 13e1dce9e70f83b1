-- +goose Up
CREATE INDEX i ON orders (id);

-- +goose Down
DROP INDEX i;
