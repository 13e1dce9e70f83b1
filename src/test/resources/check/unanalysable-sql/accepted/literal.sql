DO $$ BEGIN
  CREATE TYPE mood AS ENUM ('ok', 'sad');
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
