ALTER TABLE parcels ADD CONSTRAINT parcels_sender_fk FOREIGN KEY (sender_id) REFERENCES senders (id) NOT VALID;
