CREATE TABLE plans (id bigserial PRIMARY KEY, name text);
INSERT INTO plans (id, name) VALUES (DEFAULT, 'free'), (nextval('plans_id_seq'), 'pro');
INSERT INTO plans (name, id) VALUES ('none, yet', -1);
INSERT INTO plans DEFAULT VALUES;
