CREATE TABLE orders (id bigint PRIMARY KEY, closed_at timestamptz);
CREATE FUNCTION close_order(n bigint) RETURNS void LANGUAGE sql SECURITY DEFINER AS $$ UPDATE orders SET closed_at = now() WHERE id = n $$; -- expect: fn-search-path "close_order runs with the rights of its owner along the path of its caller"
CREATE FUNCTION log_order() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE orders SET closed_at = now(); RETURN NEW; END $$; -- expect: fn-search-path PARTIAL "the trigger function log_order names orders without its schema"
