-- +goose Upp
SELECT 1;
-- +goose Up Up
SELECT 2;
-- +goose StatementEnd
