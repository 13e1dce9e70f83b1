DROP TABLE parcels;
COMMIT; -- expect: explicit-transaction-control "no transaction is open"
