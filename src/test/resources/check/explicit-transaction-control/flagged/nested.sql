BEGIN;
DROP TABLE parcels;
BEGIN; -- expect: explicit-transaction-control "open already"
DROP TABLE depots;
COMMIT;
