ALTER TABLE parcels ADD COLUMN number bigserial; -- expect: add-column-serial-identity "parcels is rewritten"
