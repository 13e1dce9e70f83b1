CREATE FUNCTION is_due(d date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT d <= current_date $$;
CREATE OR REPLACE FUNCTION is_due(d date) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT d <= current_date $$;
