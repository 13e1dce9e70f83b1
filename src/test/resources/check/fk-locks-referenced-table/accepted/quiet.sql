CREATE TABLE notes (id bigint PRIMARY KEY, sender_id bigint REFERENCES senders (id));
