CREATE FUNCTION close_order(n bigint) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$ UPDATE orders SET closed_at = now() WHERE id = n $$;
CREATE FUNCTION open_order(n bigint) RETURNS void LANGUAGE sql SECURITY DEFINER
  AS $$ UPDATE orders SET closed_at = NULL WHERE id = n $$;
ALTER FUNCTION open_order(bigint) SET search_path = pg_catalog, public;
