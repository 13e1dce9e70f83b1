INSERT INTO rooms (name) VALUES ('Jack''s room');
INSERT INTO rooms (name) VALUES ('Jill's room');
ALTER TABLE rooms ADD COLUMN floor integer;
