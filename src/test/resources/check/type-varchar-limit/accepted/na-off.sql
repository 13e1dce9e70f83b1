-- profile: varchar = off
CREATE TABLE people (id bigint PRIMARY KEY, nick varchar(40));
