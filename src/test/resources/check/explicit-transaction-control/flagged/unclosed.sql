BEGIN; -- expect: explicit-transaction-control "never followed by COMMIT"
DROP TABLE parcels;
