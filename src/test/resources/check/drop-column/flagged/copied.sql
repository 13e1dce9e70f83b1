UPDATE parcels SET grams = weight * 1000;
ALTER TABLE parcels DROP COLUMN weight; -- expect: drop-column PARTIAL "values were copied"
