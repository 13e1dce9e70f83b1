DO $$ BEGIN
  DROP TABLE parcels;
END $$;
