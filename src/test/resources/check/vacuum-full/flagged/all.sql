VACUUM (ANALYZE, FULL); -- expect: vacuum-full "rewrites table after table"
