ALTER TABLE orders ADD COLUMN customer_id uuid; -- expect: idx-new-column PARTIAL "no index on the new column customer_id of orders"
ALTER TABLE orders ADD COLUMN note text;
