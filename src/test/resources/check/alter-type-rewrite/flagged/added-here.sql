ALTER TABLE parcels ADD COLUMN weight int;
ALTER TABLE parcels ADD COLUMN sent timestamp;
ALTER TABLE parcels ALTER COLUMN weight TYPE bigint; -- expect: alter-type-rewrite "weight goes from integer to bigint, so parcels is rewritten"
ALTER TABLE parcels ALTER COLUMN sent TYPE timestamptz; -- expect: alter-type-rewrite PARTIAL "unless the session's TimeZone is UTC"
