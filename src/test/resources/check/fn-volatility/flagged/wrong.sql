CREATE TABLE rates (id bigint PRIMARY KEY, rate numeric);
CREATE FUNCTION is_due(d date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT d <= current_date $$; -- expect: fn-volatility "is_due is marked IMMUTABLE and reads current_date"
CREATE FUNCTION rate_of(n bigint) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT rate FROM rates WHERE id = n $$; -- expect: fn-volatility "rate_of is marked IMMUTABLE and reads rates"
CREATE FUNCTION tenant() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT current_setting('shop.tenant', true) $$; -- expect: fn-volatility "calls current_setting()"
