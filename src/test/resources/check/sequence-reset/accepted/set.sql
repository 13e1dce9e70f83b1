CREATE TABLE roles (id serial PRIMARY KEY, name text);
INSERT INTO roles (id, name) VALUES (1, 'admin'), (2, 'member');
SELECT setval(pg_get_serial_sequence('roles', 'id'), (SELECT max(id) FROM roles));
