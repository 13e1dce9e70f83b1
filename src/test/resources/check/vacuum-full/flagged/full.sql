VACUUM FULL parcels; -- expect: vacuum-full "VACUUM FULL rewrites parcels"
