-- +goose Up
CREATE TYPE mood AS ENUM ('ok');
CREATE TABLE orders (id bigint PRIMARY KEY, mood mood);
CREATE INDEX orders_mood_idx ON orders (mood);

-- +goose Down
DROP TABLE orders;
DROP TYPE mood;
