-- profile: postgresql = 18
ALTER TABLE parcels ADD FOREIGN KEY (sender_id) REFERENCES senders (id); -- expect: add-fk-not-valid "SHARE ROW EXCLUSIVE"
