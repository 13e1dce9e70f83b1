ALTER TABLE parcels ALTER COLUMN weight DROP NOT NULL; -- expect: drop-not-null PARTIAL "may meet NULL"
