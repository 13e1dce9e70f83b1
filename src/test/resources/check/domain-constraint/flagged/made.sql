CREATE DOMAIN amount AS numeric CHECK (VALUE >= 0); -- expect: domain-constraint PARTIAL "the domain amount has a constraint"
CREATE DOMAIN code AS text;
ALTER DOMAIN code ADD CHECK (VALUE <> ''); -- expect: domain-constraint PARTIAL "before any table with rows uses it"
