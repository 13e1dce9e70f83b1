CREATE TABLE tours (truck int, during tstzrange);
ALTER TABLE tours ADD CONSTRAINT tours_apart EXCLUDE USING gist (truck WITH =, during WITH &&);
