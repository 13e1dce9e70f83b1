CREATE TABLE items (id bigint PRIMARY KEY, quantity integer NOT NULL);
ALTER TABLE items ADD CONSTRAINT items_quantity_ck CHECK (quantity > 0);
