-- transaction: none
BEGIN; -- expect: explicit-transaction-control PARTIAL "by hand"
DROP TABLE parcels;
COMMIT;
