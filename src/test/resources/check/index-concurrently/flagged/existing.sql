CREATE INDEX orders_customer ON orders (customer_id); -- expect: index-concurrently "blocks all writes to orders"
