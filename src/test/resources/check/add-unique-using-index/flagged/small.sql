-- profile: small-tables = depots
ALTER TABLE depots ADD UNIQUE (code); -- expect: add-unique-using-index PARTIAL "UNIQUE (code)"
