-- transaction: none
ALTER TABLE parcels ADD CHECK (weight > 0);
ALTER TABLE parcels ADD FOREIGN KEY (depot) REFERENCES depots;
