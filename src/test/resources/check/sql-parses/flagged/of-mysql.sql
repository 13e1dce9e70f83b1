CREATE TABLE orders (id int, note text);
ALTER TABLE orders MODIFY note varchar(20) NOT NULL; -- expect: sql-parses "no such syntax"
DROP INDEX orders_note ON orders; -- expect: sql-parses "no such syntax"
