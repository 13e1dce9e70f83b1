CREATE UNIQUE INDEX CONCURRENTLY parcels_code ON parcels (code); -- expect: concurrent-index-retry PARTIAL "so a second run fails"
