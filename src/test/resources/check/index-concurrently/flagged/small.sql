-- profile: small-tables = countries
CREATE INDEX countries_code ON countries (code); -- expect: index-concurrently PARTIAL "small"
