-- profile: production-data = no
DROP TABLE parcels; -- expect: drop-table PARTIAL "no rows that matter"
