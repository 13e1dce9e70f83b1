ALTER DOMAIN amount ADD CONSTRAINT amount_ck CHECK (VALUE >= 0); -- expect: domain-constraint "every table with a column of the domain amount"
ALTER DOMAIN code SET NOT NULL; -- expect: domain-constraint "the domain code"
