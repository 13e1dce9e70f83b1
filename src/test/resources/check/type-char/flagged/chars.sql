CREATE TABLE places (
  id bigint PRIMARY KEY,
  country char(2) NOT NULL, -- expect: type-char "country of places is char(2)"
  marks bpchar[] -- expect: type-char "marks of places"
);
ALTER TABLE orders ADD currency character(3); -- expect: type-char "currency of orders"
