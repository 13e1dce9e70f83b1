ALTER TABLE orders ADD COLUMN region text;
COMMIT;
ALTER TABLE items ADD COLUMN region text; -- expect: transaction-wrapping PARTIAL "commits half-way"
