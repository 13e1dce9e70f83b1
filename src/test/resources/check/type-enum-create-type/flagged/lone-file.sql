CREATE TYPE order_state AS ENUM ('open', 'paid'); -- expect: type-enum-create-type PARTIAL "a value of the enum type order_state can never be removed"
