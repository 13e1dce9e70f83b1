-- profile: production-data = no
CREATE INDEX CONCURRENTLY IF NOT EXISTS parcels_weight ON parcels (weight);
