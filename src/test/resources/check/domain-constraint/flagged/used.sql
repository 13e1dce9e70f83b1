CREATE DOMAIN code AS text;
ALTER TABLE parcels ADD COLUMN code code;
ALTER DOMAIN code ADD CHECK (VALUE <> ''); -- expect: domain-constraint "all rows of parcels are read for the domain code"
