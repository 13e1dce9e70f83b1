UPDATE orders SET region = 'EU'; -- expect: backfill-batched "all rows of orders are changed by one statement"
UPDATE ONLY orders SET region = 'EU' WHERE TRUE; -- expect: backfill-batched "all rows of orders"
DELETE FROM carts WHERE 1 = 1; -- expect: backfill-batched "all rows of carts"
