CREATE ROLE courier LOGIN;
CREATE TABLE sessions (token text NOT NULL, password_hash text);
INSERT INTO drivers (mail) VALUES ('driver@example.com');
