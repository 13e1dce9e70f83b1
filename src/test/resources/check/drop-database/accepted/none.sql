DROP TABLE old_shop;
