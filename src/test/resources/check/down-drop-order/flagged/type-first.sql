-- +goose Up
CREATE TYPE mood AS ENUM ('ok');
CREATE TABLE orders (id bigint PRIMARY KEY, mood mood);

-- +goose Down
DROP TYPE mood; -- expect: down-drop-order "mood cannot be dropped while orders.mood needs it"
DROP TABLE orders;
