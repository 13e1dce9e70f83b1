DO $$ BEGIN
  CREATE TYPE size AS ENUM ('s', 'm');
EXCEPTION WHEN duplicate_object THEN NULL; -- expect: up-error-propagates PARTIAL "duplicate_object is caught"
END $$;
