ALTER TABLE orders ADD COLUMN status text;
DROP TABEL invoices; -- expect: sql-parses "no such syntax: DROP TABEL invoices"
UPDATE orders SET WHERE id = 1; -- expect: sql-parses "no such syntax"
