ALTER TABLE parcels
  ADD CONSTRAINT parcels_sender_fk -- expect: add-fk-not-valid "every row of parcels is checked while nobody can write to it or to senders"
  FOREIGN KEY (sender_id) REFERENCES senders (id);
