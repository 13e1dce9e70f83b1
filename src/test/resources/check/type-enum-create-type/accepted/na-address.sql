CREATE TABLE shops (id bigint PRIMARY KEY, city text, state text);
