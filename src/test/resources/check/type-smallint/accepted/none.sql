CREATE TABLE seats (id bigint PRIMARY KEY, row_number integer);
