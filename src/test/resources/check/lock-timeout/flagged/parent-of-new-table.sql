CREATE TABLE order_notes (order_id int REFERENCES orders (id)); -- expect: lock-timeout "orders (SHARE ROW EXCLUSIVE)"
