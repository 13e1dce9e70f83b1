\ir parcels.sql -- expect: sql-parses PARTIAL "only psql knows"
