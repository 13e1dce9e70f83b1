CREATE TABLE regions (id int PRIMARY KEY, name text);
CREATE INDEX regions_name_idx ON regions (name);
