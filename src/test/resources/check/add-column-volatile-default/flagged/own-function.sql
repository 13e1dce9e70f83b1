CREATE FUNCTION next_parcel_code() RETURNS text LANGUAGE sql VOLATILE AS 'SELECT md5(random()::text)';
ALTER TABLE parcels ADD COLUMN code text DEFAULT next_parcel_code(); -- expect: add-column-volatile-default "parcels is rewritten"
