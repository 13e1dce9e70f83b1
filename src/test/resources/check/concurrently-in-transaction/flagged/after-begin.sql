BEGIN;
DROP INDEX CONCURRENTLY orders_region_idx; -- expect: concurrently-in-transaction "fails after a BEGIN"
COMMIT;
