-- transaction: none
ALTER TABLE parcels ADD COLUMN weight int; -- expect: up-idempotent-ddl "addColumn parcels.weight stays when a later statement fails"
CREATE INDEX CONCURRENTLY parcels_weight ON parcels (weight);
