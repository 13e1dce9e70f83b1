ALTER TABLE orders ADD COLUMN region text;
ALTER TABLE orders ADD COLUMN country text; -- expect: statement-after-ax PARTIAL "while 1 more statement runs"
