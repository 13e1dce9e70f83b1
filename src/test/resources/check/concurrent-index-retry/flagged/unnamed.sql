CREATE INDEX CONCURRENTLY ON parcels (code); -- expect: concurrent-index-retry PARTIAL "without a name"
