-- transaction: none
DO $$ BEGIN
  CREATE TYPE size AS ENUM ('s', 'm');
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
DROP TYPE IF EXISTS colour;
CREATE TYPE colour AS ENUM ('red');
