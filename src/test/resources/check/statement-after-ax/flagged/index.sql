ALTER TABLE orders ADD COLUMN region text;
CREATE INDEX items_code_idx ON items (code); -- expect: statement-after-ax "an index of items is built"
