CREATE TABLE users (id int);
ALTER TABLE orders MODIFY note varchar(20) NOT NULL, ADD UNIQUE KEY orders_note (note);
