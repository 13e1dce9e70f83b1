CREATE DOMAIN amount AS numeric NOT NULL;
CREATE DOMAIN price AS amount;
ALTER TABLE parcels ADD COLUMN price price DEFAULT 0; -- expect: add-column-domain "parcels is rewritten"
