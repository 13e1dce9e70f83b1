CREATE TABLE rooms (id int);
