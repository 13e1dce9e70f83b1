SET LOCAL statement_timeout = 0;
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_ck;
