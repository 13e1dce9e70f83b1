ALTER TABLE scans ADD COLUMN id bigserial PRIMARY KEY; -- expect: add-pk-using-index "scans is rewritten"
