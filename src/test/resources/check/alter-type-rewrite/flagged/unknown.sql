ALTER TABLE parcels ALTER COLUMN weight TYPE bigint; -- expect: alter-type-rewrite PARTIAL "is not known"
