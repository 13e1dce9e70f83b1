CREATE TABLE languages (id serial PRIMARY KEY, code text);
INSERT INTO languages (id, code) VALUES (0, 'und'), (-1, 'any');
