CREATE TABLE a (id int);
INSERT INTO a SELECT id FROM orders;
UPDATE a SET id = id + 1;
