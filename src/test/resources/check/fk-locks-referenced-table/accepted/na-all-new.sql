-- profile: high-traffic-tables = senders
CREATE TABLE senders (id bigint PRIMARY KEY);
CREATE TABLE notes (id bigint PRIMARY KEY, sender_id bigint REFERENCES senders (id));
