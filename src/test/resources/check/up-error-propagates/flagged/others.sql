DO $$ BEGIN
  ALTER TABLE parcels ADD COLUMN weight int;
EXCEPTION WHEN OTHERS THEN -- expect: up-error-propagates "WHEN OTHERS keeps every error"
  RAISE NOTICE 'not added';
END $$;
