CREATE INDEX ON orders (customer_id); -- expect: idx-named PARTIAL "an index on orders has no name"
CREATE INDEX ON orders (lower(mail)); -- expect: idx-named PARTIAL "over an expression"
ALTER TABLE orders ADD CHECK (total >= 0); -- expect: idx-named PARTIAL "a constraint of orders has no name"
ALTER TABLE orders ADD PRIMARY KEY (id);
