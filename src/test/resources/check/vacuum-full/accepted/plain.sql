VACUUM (ANALYZE) parcels;
