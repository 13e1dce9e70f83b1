DO $$ -- expect: up-progress-logging PARTIAL "in a loop"
DECLARE n int;
BEGIN
  LOOP
    UPDATE parcels SET weight = 0 WHERE id IN (SELECT id FROM parcels WHERE weight IS NULL LIMIT 500);
    GET DIAGNOSTICS n = ROW_COUNT;
    EXIT WHEN n = 0;
  END LOOP;
END $$;
