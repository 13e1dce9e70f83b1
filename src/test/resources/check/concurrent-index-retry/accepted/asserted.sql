CREATE INDEX CONCURRENTLY IF NOT EXISTS parcels_code ON parcels (code);
DO $$ BEGIN
  IF NOT (SELECT indisvalid FROM pg_index WHERE indexrelid = 'parcels_code'::regclass) THEN
    RAISE EXCEPTION 'drop parcels_code and run again';
  END IF;
END $$;
