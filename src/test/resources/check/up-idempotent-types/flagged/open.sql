CREATE DOMAIN weight AS int CHECK (VALUE > 0); -- expect: up-idempotent-types PARTIAL "the type weight"
