DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM information_schema.tables WHERE table_name = 'old_queue') THEN
    DROP TABLE old_queue; -- expect: drop-table "dropping old_queue loses its rows"
  END IF;
END $$;
