CREATE TABLE states (code text PRIMARY KEY);
CREATE TABLE orders (
  id bigint PRIMARY KEY,
  status text NOT NULL CHECK (status IN ('open', 'paid')),
  shipping_state text REFERENCES states (code)
);
