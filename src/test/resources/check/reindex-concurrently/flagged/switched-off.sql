REINDEX (CONCURRENTLY false) TABLE parcels; -- expect: reindex-concurrently "REINDEX TABLE parcels stops all writes"
