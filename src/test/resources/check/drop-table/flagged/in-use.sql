DROP TABLE parcels; -- expect: drop-table "dropping parcels loses its rows"
