-- Alone in its file: PostgreSQL runs a file of one statement outside a transaction block.
CREATE INDEX CONCURRENTLY "orders_status_idx" ON "orders"("status");
