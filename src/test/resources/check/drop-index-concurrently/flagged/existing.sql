DROP INDEX invoices_paid_idx; -- expect: drop-index-concurrently "dropping invoices_paid_idx stops all reads and writes"
