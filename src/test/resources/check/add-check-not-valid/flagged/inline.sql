ALTER TABLE parcels ADD COLUMN weight int CHECK (weight > 0); -- expect: add-check-not-valid "all rows of parcels"
