BEGIN;
ALTER TABLE items ADD CONSTRAINT items_order_fk FOREIGN KEY (order_id) REFERENCES orders (id) NOT VALID;
ALTER TABLE items VALIDATE CONSTRAINT items_order_fk; -- expect: validate-separate-transaction "items_order_fk"
COMMIT;
