-- profile: small-tables = items
ALTER TABLE items ADD COLUMN gross numeric GENERATED ALWAYS AS (net * 1.2) STORED; -- expect: add-column-stored-generated PARTIAL "items is rewritten"
