INSERT INTO rooms (name) VALUES ('Präsidentensuite');
