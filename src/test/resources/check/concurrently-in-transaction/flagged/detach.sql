-- transaction: none
BEGIN;
ALTER TABLE orders DETACH PARTITION orders_2023 CONCURRENTLY; -- expect: concurrently-in-transaction "DETACH PARTITION CONCURRENTLY orders_2023 fails after a BEGIN"
COMMIT;
