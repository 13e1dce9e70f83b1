ALTER TABLE parcels CLUSTER ON parcels_sent;
