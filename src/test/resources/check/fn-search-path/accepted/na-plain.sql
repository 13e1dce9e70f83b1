CREATE FUNCTION twice(n bigint) RETURNS bigint LANGUAGE sql AS $$ SELECT 2 * n $$;
