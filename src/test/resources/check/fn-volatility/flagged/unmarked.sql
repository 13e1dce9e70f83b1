CREATE TABLE people (id bigint PRIMARY KEY, nick text);
CREATE FUNCTION clean(t text) RETURNS text LANGUAGE sql AS $$ SELECT lower(t) $$;
CREATE INDEX people_nick ON people (clean(nick)); -- expect: fn-volatility PARTIAL "clean is used in people_nick and not marked IMMUTABLE"
