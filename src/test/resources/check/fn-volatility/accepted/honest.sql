CREATE FUNCTION clean(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT trim(both ' ' from lower(t)) || 'now()' $$;
CREATE FUNCTION is_due(d date) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT d <= current_date $$;
