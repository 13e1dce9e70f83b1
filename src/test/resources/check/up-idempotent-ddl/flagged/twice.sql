-- transaction: none
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS weighty;
ALTER TABLE parcels ADD CONSTRAINT weighty CHECK (weight > 0);
ALTER TABLE parcels ADD CONSTRAINT sized CHECK (size > 0); -- expect: up-idempotent-ddl "addConstraint parcels.sized"
