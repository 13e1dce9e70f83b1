-- profile: down-policy = required
CREATE TABLE users (id bigint PRIMARY KEY);
