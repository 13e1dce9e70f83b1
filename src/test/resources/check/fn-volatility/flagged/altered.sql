CREATE FUNCTION dice() RETURNS float8 LANGUAGE sql AS $$ SELECT random() $$; -- expect: fn-volatility "dice is marked IMMUTABLE and calls random()"
ALTER FUNCTION dice() IMMUTABLE;
CREATE FUNCTION today() RETURNS date LANGUAGE sql IMMUTABLE AS $$ SELECT current_date $$;
ALTER FUNCTION today() STABLE;
