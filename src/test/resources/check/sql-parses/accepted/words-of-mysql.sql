ALTER TABLE orders ADD key varchar(20), ADD change int, ADD unsigned boolean, DROP modify;
ALTER TABLE orders RENAME note TO after;
