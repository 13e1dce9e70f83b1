CREATE TABLE orders (id bigint PRIMARY KEY);
CREATE TABLE items (
  order_id bigint REFERENCES orders (id),
  number int,
  parent_id bigint REFERENCES orders (id),
  PRIMARY KEY (order_id, number)
);
CREATE INDEX items_parent ON items (parent_id, number) WHERE parent_id IS NOT NULL;
