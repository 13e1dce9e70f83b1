ALTER TABLE visits ADD CONSTRAINT visits_order_fk FOREIGN KEY (order_id) REFERENCES orders (id) NOT VALID; -- expect: idx-foreign-key PARTIAL "it may be there already"
