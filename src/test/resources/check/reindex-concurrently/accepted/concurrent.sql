-- transaction: none
REINDEX INDEX CONCURRENTLY parcels_weight;
