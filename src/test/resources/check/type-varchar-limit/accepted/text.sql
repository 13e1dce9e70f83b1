CREATE TABLE people (id bigint PRIMARY KEY, nick text CHECK (length(nick) <= 40), note varchar);
