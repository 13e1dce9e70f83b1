-- profile: small-tables = parcels
REINDEX TABLE parcels; -- expect: reindex-concurrently PARTIAL "REINDEX TABLE parcels"
