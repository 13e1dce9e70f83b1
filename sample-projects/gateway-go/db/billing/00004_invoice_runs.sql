-- +goose Up
CREATE TABLE invoice_runs (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    started_at timestamptz NOT NULL DEFAULT now(),
    finished   boolean NOT NULL DEFAULT false
);
