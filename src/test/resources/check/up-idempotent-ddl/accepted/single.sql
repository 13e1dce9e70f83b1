-- transaction: none
ALTER TABLE parcels ADD COLUMN weight int;
