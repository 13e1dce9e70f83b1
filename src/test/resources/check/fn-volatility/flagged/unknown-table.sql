CREATE FUNCTION rate(of text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE AS $$ -- expect: fn-volatility "reads rates"
BEGIN
  RETURN (SELECT r.value FROM rates r WHERE r.currency = of);
END $$;
CREATE FUNCTION longest(words text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  WITH each_word AS (SELECT w FROM unnest(words) w) SELECT w FROM each_word ORDER BY length(w) DESC LIMIT 1
$$;
