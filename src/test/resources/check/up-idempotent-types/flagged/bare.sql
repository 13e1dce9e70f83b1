-- transaction: none
CREATE TYPE size AS ENUM ('s', 'm'); -- expect: up-idempotent-types "stops the next run"
