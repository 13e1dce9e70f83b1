ALTER TABLE orders ADD COLUMN tenant_id uuid;
UPDATE orders o SET tenant_id = e.tenant_id FROM events e WHERE e.id = o.event_id AND o.tenant_id IS NULL; -- expect: backfill-batched "all rows of orders"
