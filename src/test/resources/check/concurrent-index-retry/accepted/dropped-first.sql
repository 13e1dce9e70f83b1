-- transaction: none
DROP INDEX CONCURRENTLY IF EXISTS parcels_code;
CREATE UNIQUE INDEX CONCURRENTLY parcels_code ON parcels (code);
