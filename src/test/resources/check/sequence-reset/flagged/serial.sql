CREATE TABLE roles (id serial PRIMARY KEY, name text);
INSERT INTO roles (id, name) VALUES (1, 'admin'), (2, 'member'); -- expect: sequence-reset "roles.id, and its sequence will give them again"
