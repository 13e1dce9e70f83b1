UPDATE orders o SET tenant_id = e.tenant_id FROM events e WHERE e.id = o.event_id;
UPDATE orders SET tenant_id = 0 WHERE tenant_id IS NULL;
