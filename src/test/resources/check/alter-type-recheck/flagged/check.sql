ALTER TABLE parcels ADD COLUMN code varchar(20) CONSTRAINT parcels_code_ck CHECK (code <> '');
ALTER TABLE parcels ALTER COLUMN code TYPE text; -- expect: alter-type-recheck "all its rows are read for a CHECK on code"
