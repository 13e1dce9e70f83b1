-- +goose Up
CREATE TYPE mood AS ENUM ('ok'); -- expect: down-reverses-up "enum public.mood stays"
CREATE TABLE orders (id bigint PRIMARY KEY, mood mood);

-- +goose Down
DROP TABLE orders;
