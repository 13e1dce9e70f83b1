-- profile: production-data = no
CREATE INDEX CONCURRENTLY other ON payments (id);
DROP INDEX IF EXISTS invoices_paid_idx; -- expect: drop-index-concurrently PARTIAL "dropping invoices_paid_idx"
