CREATE FUNCTION next_parcel_code() RETURNS text LANGUAGE plpgsql VOLATILE AS $$ BEGIN RETURN md5(random()::text); END $$;
ALTER TABLE parcels ADD COLUMN code text DEFAULT next_parcel_code(); -- expect: add-column-volatile-default "parcels is rewritten"
