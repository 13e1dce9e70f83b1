ALTER TABLE parcels ADD CONSTRAINT parcels_weight_ck CHECK (weight > 0) NOT VALID;
