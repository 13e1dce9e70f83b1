ALTER TABLE orders ADD COLUMN region text;
ALTER TABLE items ADD COLUMN region text; -- expect: wide-lock-window "orders and items are both locked"
