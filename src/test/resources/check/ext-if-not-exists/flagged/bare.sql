CREATE EXTENSION pg_trgm; -- expect: ext-if-not-exists "creating pg_trgm fails"
CREATE EXTENSION IF NOT EXISTS citext;
