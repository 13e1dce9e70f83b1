CREATE INDEX CONCURRENTLY IF NOT EXISTS parcels_weight ON parcels (weight); -- expect: concurrent-index-retry "INVALID index"
