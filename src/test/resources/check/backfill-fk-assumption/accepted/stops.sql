UPDATE orders o SET tenant_id = e.tenant_id FROM events e WHERE e.id = o.event_id;
ALTER TABLE orders ALTER COLUMN tenant_id SET NOT NULL;
