-- profile: small-tables = depots
ALTER TABLE depots ADD FOREIGN KEY (town_id) REFERENCES towns (id); -- expect: add-fk-not-valid PARTIAL "every row of depots"
