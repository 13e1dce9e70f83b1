CREATE TABLE orders (
  id bigint PRIMARY KEY,
  status text NOT NULL, -- expect: type-enum-create-type PARTIAL "status of orders is text that nothing checks"
  payment_state varchar(10) NOT NULL CHECK (payment_state IN ('open', 'paid'))
);
