CREATE TABLE parcels (id bigint PRIMARY KEY, sender_id bigint);
ALTER TABLE parcels ADD FOREIGN KEY (sender_id) REFERENCES senders (id);
