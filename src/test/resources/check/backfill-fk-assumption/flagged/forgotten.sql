UPDATE orders o SET tenant_id = e.tenant_id FROM events e WHERE e.id = o.event_id; -- expect: backfill-fk-assumption PARTIAL "find no partner in events"
