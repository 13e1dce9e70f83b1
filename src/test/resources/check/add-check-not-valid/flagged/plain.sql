ALTER TABLE parcels ADD CONSTRAINT parcels_weight_ck CHECK (weight > 0); -- expect: add-check-not-valid "all rows of parcels are read for a CHECK"
