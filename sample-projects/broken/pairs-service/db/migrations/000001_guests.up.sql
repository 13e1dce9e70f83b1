CREATE TABLE guests (id int);
