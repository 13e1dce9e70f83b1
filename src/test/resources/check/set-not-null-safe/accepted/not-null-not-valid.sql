-- profile: postgresql = 18
ALTER TABLE parcels ADD CONSTRAINT parcels_weight_nn NOT NULL weight NOT VALID;
