CREATE TABLE items (
  id bigint PRIMARY KEY,
  quantity integer NOT NULL, -- expect: type-check-constraints PARTIAL "quantity of items may be negative"
  unit_price numeric(12,2) NOT NULL CHECK (unit_price >= 0),
  price_id bigint,
  price_difference numeric(12,2)
);
