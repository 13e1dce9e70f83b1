CREATE TABLE drivers (id int);
ALTER TABLE drivers ADD COLUMN is_active boolean DEFAULT true;
