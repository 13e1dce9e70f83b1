-- +goose Up
CREATE TABLE t1 (id bigint PRIMARY KEY);
CREATE TABLE t2 (id bigint PRIMARY KEY);
CREATE TABLE t3 (id bigint PRIMARY KEY);
CREATE TABLE t4 (id bigint PRIMARY KEY);
CREATE TABLE t5 (id bigint PRIMARY KEY);
CREATE TYPE mood AS ENUM ('ok'); -- expect: down-reverses-up PARTIAL "enum public.mood stays"

-- +goose Down
DROP TABLE t1;
DROP TABLE t2;
DROP TABLE t3;
DROP TABLE t4;
DROP TABLE t5;
