CREATE TABLE parcels_kept AS SELECT * FROM parcels;
DROP TABLE parcels; -- expect: drop-table PARTIAL "after its rows were copied"
