CREATE TABLE scratch (id int, n int);
ALTER TABLE scratch DROP COLUMN n;
