-- Release 2: nobody reads the weight since 4.1.
ALTER TABLE parcels DROP COLUMN weight; -- expect: drop-column PARTIAL "nothing uses it"
