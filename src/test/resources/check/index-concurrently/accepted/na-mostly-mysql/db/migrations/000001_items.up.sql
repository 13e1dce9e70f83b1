CREATE TABLE items (id serial unique, shelf int);
