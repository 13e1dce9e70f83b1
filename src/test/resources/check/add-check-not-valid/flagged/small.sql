-- profile: small-tables = depots
ALTER TABLE depots ADD CHECK (size > 0); -- expect: add-check-not-valid PARTIAL "all rows of depots"
