CREATE TABLE parcels (code text, CONSTRAINT parcels_code_key UNIQUE (code));
DROP INDEX parcels_code_key; -- expect: drop-backing-index "the constraint parcels_code_key of parcels requires it"
