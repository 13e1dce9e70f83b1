CREATE TYPE IF NOT EXISTS mood AS ENUM ('ok', 'sad'); -- expect: sql-parses "CREATE TYPE has no IF NOT EXISTS"
