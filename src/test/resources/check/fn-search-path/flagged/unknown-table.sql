CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$ -- expect: fn-search-path PARTIAL "names changes without its schema"
BEGIN
  INSERT INTO changes (row_id) VALUES (NEW.id);
  RETURN NEW;
END $$;
