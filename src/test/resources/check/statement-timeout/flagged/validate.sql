ALTER TABLE orders VALIDATE CONSTRAINT orders_total_ck; -- expect: statement-timeout PARTIAL "orders"
