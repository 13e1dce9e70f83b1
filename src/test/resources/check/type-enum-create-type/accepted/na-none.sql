CREATE TABLE orders (id bigint PRIMARY KEY, is_paid boolean);
