-- profile: high-traffic-tables = senders
SET LOCAL lock_timeout = '3s';
CREATE TABLE notes (id bigint PRIMARY KEY, sender_id bigint REFERENCES senders (id));
