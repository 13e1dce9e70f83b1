-- profile: naming = off
CREATE INDEX ON orders (customer_id);
