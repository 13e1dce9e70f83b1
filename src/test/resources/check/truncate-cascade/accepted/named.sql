TRUNCATE depots, parcels;
