CLUSTER parcels USING parcels_sent; -- expect: cluster "CLUSTER rewrites parcels and its indexes"
