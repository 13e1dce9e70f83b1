CREATE TABLE orders (id bigint PRIMARY KEY);
CREATE TABLE items (
  id bigint PRIMARY KEY,
  order_id bigint NOT NULL REFERENCES orders (id), -- expect: idx-foreign-key "no index begins with (order_id) of items: deleting from orders reads all of it"
  note_id bigint REFERENCES orders (id) -- expect: idx-foreign-key PARTIAL "only a partial index begins with (note_id) of items"
);
CREATE INDEX items_note ON items (note_id) WHERE note_id > 7;
CREATE INDEX items_wrong_order ON items (id, order_id);
ALTER TABLE visits ADD COLUMN order_id bigint REFERENCES orders (id); -- expect: idx-foreign-key "(order_id) of visits"
