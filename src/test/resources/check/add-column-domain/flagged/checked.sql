CREATE DOMAIN amount AS numeric CHECK (VALUE >= 0);
ALTER TABLE parcels ADD COLUMN price amount; -- expect: add-column-domain "the domain amount of price has a constraint, so parcels is rewritten"
