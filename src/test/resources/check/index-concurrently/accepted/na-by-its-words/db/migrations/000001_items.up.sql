CREATE TABLE items (id int8 PRIMARY KEY DEFAULT unique_rowid(), shelf int);
