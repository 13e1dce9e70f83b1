UPDATE orders SET region = 'EU'; -- expect: backfill-batched "all rows of orders are changed by one statement"
