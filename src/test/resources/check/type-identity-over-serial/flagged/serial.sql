CREATE TABLE visits (id bigserial PRIMARY KEY); -- expect: type-identity-over-serial PARTIAL "id of visits is bigserial"
ALTER TABLE orders ADD COLUMN number serial; -- expect: type-identity-over-serial PARTIAL "number of orders"
