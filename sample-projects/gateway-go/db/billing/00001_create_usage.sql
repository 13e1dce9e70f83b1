-- +goose Up
CREATE TABLE usage (
    key_id   uuid NOT NULL,
    day      date NOT NULL,
    requests bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (key_id, day)
);

-- +goose Down
DROP TABLE usage;
