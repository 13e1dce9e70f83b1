ALTER TABLE items ADD COLUMN gross numeric GENERATED ALWAYS AS (net * 1.2) STORED; -- expect: add-column-stored-generated "gross is computed for every row, so items is rewritten"
