-- profile: small-tables = depots
ALTER TABLE depots ADD COLUMN code text;
ALTER TABLE depots ALTER COLUMN code TYPE varchar(20); -- expect: alter-type-rewrite PARTIAL "depots is rewritten"
