ALTER TABLE invoice_items ADD CONSTRAINT ii FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE CASCADE; -- expect: fk-on-delete-safe PARTIAL "deletes its rows of invoice_items"
ALTER TABLE "outgoingPayments" ADD CONSTRAINT op FOREIGN KEY ("assetId") REFERENCES assets (id) ON DELETE CASCADE; -- expect: fk-on-delete-safe "which somebody has to account for"
ALTER TABLE orders ADD CONSTRAINT oc FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE; -- expect: fk-on-delete-safe "deletes rows of orders"
