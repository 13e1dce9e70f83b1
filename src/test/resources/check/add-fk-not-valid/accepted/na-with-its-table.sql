CREATE TABLE parcels (id bigint PRIMARY KEY, sender_id bigint REFERENCES senders (id));
