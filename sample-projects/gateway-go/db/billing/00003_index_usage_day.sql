-- +goose NO TRANSACTION
-- +goose Up
CREATE INDEX CONCURRENTLY usage_day_idx ON usage (day);

-- +goose Down
DROP INDEX CONCURRENTLY usage_day_idx;
