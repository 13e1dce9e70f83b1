-- profile: postgresql = 11
REINDEX TABLE parcels;
