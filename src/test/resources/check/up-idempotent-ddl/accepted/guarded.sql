-- transaction: none
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS weight int;
DROP INDEX CONCURRENTLY IF EXISTS parcels_weight;
CREATE INDEX CONCURRENTLY parcels_weight ON parcels (weight);
